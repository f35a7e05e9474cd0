import { createBlocks } from '../blocks.ts';
import { type Firm, makeFirm } from '../firm.ts';
import { frozen } from '../frozen.ts';
import { type Partition, zipfWeights } from '../partition.ts';
import { remember } from '../remember.ts';
import type { Timeline } from '../timeline.ts';
import type { Universe } from '../universe.ts';
import { at, padded } from '../words.ts';
import { withCheckDigit } from './check-digit.ts';
import { type DeviceCode, makeDeviceCodes } from './device-code.ts';
import type { ApprovalFacts, ClearanceFacts, RecallFacts } from './device-facts.ts';

/** The block that openFDA adds to a record by its product code. */
export type DeviceOpenFda = Record<string, string | readonly string[]>;

/** Everything devices have in common: the codes, the firms, and who refers to whom. Numbers of codes and firms are their indices. */
export interface DeviceWorld {
  readonly universe: Universe;
  readonly codes: readonly DeviceCode[];
  code(index: number): DeviceCode;
  firm(index: number): Firm;
  registrationNumber(firm: number): string;
  feiNumber(firm: number): string;
  clearance(index: number): ClearanceFacts;
  approval(index: number): ApprovalFacts;
  recall(index: number): RecallFacts;
  udiIdentifier(index: number): string;
  /** The `ordinal`-th clearance of a code; `undefined` where it has none. */
  clearanceOf(code: number, ordinal: number): ClearanceFacts | undefined;
  /** A clearance of a code decided by a day: the first such of a few, counted from `ordinal`. */
  clearanceBy(code: number, day: number, ordinal: number): ClearanceFacts | undefined;
  /** The same of the code's original PMAs. */
  approvalBy(code: number, day: number, ordinal: number): ApprovalFacts | undefined;
  /** The `ordinal`-th approved PMA (its original) of a code. */
  approvalOf(code: number, ordinal: number): ApprovalFacts | undefined;
  udiOf(code: number, ordinal: number): string | undefined;
  /** The firm registered with a code; any firm where none is. */
  firmOf(code: number, ordinal: number): number;
  readonly codesOf: Readonly<Record<'event' | 'registration' | 'udi', Partition>>;
  readonly eventTimes: Timeline;
  /** Name, panel, regulation and class of a code, and the registrations that follow it. */
  openfda(code: number): DeviceOpenFda;
  clearanceNumbers(code: number): readonly string[];
  approvalNumbers(code: number): readonly string[];
}

/** Genuine blocks list hundreds of registrations; the samples stop here. */
const LISTED = 24;
const REMEMBERED = 16_384;
/** Sizes of a PMA with its supplements, and of a recall event. */
const APPROVAL_SIZES = [1, 2, 4, 9];
const RECALL_SIZES = [1, 1, 2, 4];
const FIRST_RECALL_EVENT = 40_000;

export function createDeviceWorld(universe: Universe): DeviceWorld {
  const firms = universe.count('device/registrationlisting');
  const codes = makeDeviceCodes(universe.count('device/classification'), (index) => universe.random('code', index));
  const popularity = zipfWeights(codes.length);
  const weigh = (counts: (code: DeviceCode) => boolean): number[] =>
    popularity.map((weight, index) => (counts(at(codes, index)) ? weight : 0));

  const clearances = universe.count('device/510k');
  const clearanceTimes = universe.timeline('device/510k', clearances, 160);
  const approvals = createBlocks(universe.count('device/pma'), APPROVAL_SIZES);
  const approvalTimes = universe.timeline('device/pma', approvals.groups, 500);
  const recalls = createBlocks(universe.count('device/recall'), RECALL_SIZES);
  const recallTimes = universe.timeline('device/enforcement', universe.count('device/recall'), 40);

  const clearancePartition = universe.partition(
    '510k',
    clearances,
    weigh(({ deviceClass }) => deviceClass === '2' || deviceClass === 'U'),
  );
  const approvalPartition = universe.partition(
    'pma',
    approvals.groups,
    weigh(({ deviceClass }) => deviceClass === '3'),
  );
  const recallPartition = universe.partition(
    'recall',
    recalls.groups,
    weigh(() => true),
  );
  const codesOf = {
    event: universe.partition(
      'event',
      universe.count('device/event'),
      weigh(() => true),
    ),
    registration: universe.partition('registration', firms, zipfWeights(codes.length, 0.8)),
    udi: universe.partition(
      'udi',
      universe.count('device/udi'),
      weigh(() => true),
    ),
  };

  const firmOf = (code: number, ordinal: number): number =>
    codesOf.registration.member(code, ordinal) ?? universe.random('any firm', code).below(firms);

  const clearance = (index: number): ClearanceFacts => {
    const random = universe.random('clearance facts', index);
    const code = clearancePartition.groupOf(index);
    const received = clearanceTimes.dayOf(index);
    const year = padded(clearanceTimes.yearOf(index) % 100, 2);
    const prefix = random.chance(0.02) ? 'DEN' : 'K';
    return {
      number: `${prefix}${year}${padded(clearanceTimes.serialInYear(index), 4)}`,
      code,
      firm: firmOf(code, random.below(1000)),
      received,
      decided: received + random.between(25, 155),
    };
  };

  const approval = (index: number): ApprovalFacts => {
    const { group, ordinal } = approvals.locate(index);
    const random = universe.random('approval facts', group);
    const code = approvalPartition.groupOf(group);
    const first = approvalTimes.dayOf(group);
    const firm = firmOf(code, random.below(1000));
    const number = `P${padded(approvalTimes.yearOf(group) % 100, 2)}${padded(approvalTimes.serialInYear(group), 4)}`;
    const latest = universe.reloadedOn('device/pma') - 1;
    const originalDecided = Math.min(latest - 120, first + random.between(180, 480));
    if (ordinal === 0) return { number, supplement: '', code, firm, received: first, decided: originalDecided };
    const pace = (latest - 100 - originalDecided) / (approvals.size(group) + 1);
    const received = Math.floor(originalDecided + pace * ordinal);
    const decided = received + universe.random('supplement', index).between(20, 90);
    return { number, supplement: `S${padded(ordinal, 3)}`, code, firm, received, decided };
  };

  const recall = (index: number): RecallFacts => {
    const { group } = recalls.locate(index);
    const random = universe.random('recall facts', group);
    const code = recallPartition.groupOf(group);
    const initiated = recallTimes.dayOf(recalls.first(group));
    const posted = initiated + random.between(5, 38);
    const terminated = random.chance(0.8) ? posted + random.between(60, 1100) : undefined;
    const latest = universe.reloadedOn('device/enforcement') - 1;
    return {
      number: `Z-${padded(recallTimes.serialInYear(index), 4)}-${recallTimes.yearOf(index)}`,
      event: FIRST_RECALL_EVENT + group * 3 + random.below(3),
      group,
      code,
      firm: firmOf(code, random.below(1000)),
      initiated,
      posted,
      terminated: terminated !== undefined && terminated <= latest ? terminated : undefined,
    };
  };

  const registrationNumber = (firm: number): string =>
    String(firm % 3 === 0 ? 3_000_100_000 + firm * 7 : 1_000_200 + firm * 13);
  const feiNumber = (firm: number): string =>
    String(firm % 3 === 0 ? 3_000_100_000 + firm * 7 : 1_000_010_000 + firm * 11);
  const udiIdentifier = (index: number): string => withCheckDigit(`0${padded(8_400_000_0000 + index * 17, 12)}`);

  const list = <T>(member: (ordinal: number) => T | undefined, size: number): T[] => {
    const members: T[] = [];
    for (let ordinal = 0; ordinal < Math.min(size, LISTED); ordinal += 1) {
      const found = member(ordinal);
      if (found !== undefined) members.push(found);
    }
    return members;
  };
  const clearanceOf = (code: number, ordinal: number): ClearanceFacts | undefined => {
    const index = clearancePartition.member(code, ordinal);
    return index === undefined ? undefined : clearance(index);
  };
  const approvalOf = (code: number, ordinal: number): ApprovalFacts | undefined => {
    const group = approvalPartition.member(code, ordinal);
    return group === undefined ? undefined : approval(approvals.first(group));
  };

  const blocks: (DeviceOpenFda | undefined)[] = [];
  const openfda = (index: number): DeviceOpenFda => {
    let block = blocks[index];
    if (block === undefined) {
      const code = at(codes, index);
      const registered = list(
        (ordinal) => codesOf.registration.member(index, ordinal),
        codesOf.registration.size(index),
      );
      block = frozen({
        device_name: code.name,
        medical_specialty_description: code.regulation === '' ? 'Unknown' : code.panelName,
        regulation_number: code.regulation,
        device_class: code.deviceClass,
        ...(registered.length > 0
          ? { registration_number: registered.map(registrationNumber), fei_number: ['', ...registered.map(feiNumber)] }
          : {}),
      });
      blocks[index] = block;
    }
    return block;
  };

  return {
    universe,
    codes,
    code: (index) => at(codes, index),
    firm: remember(REMEMBERED, (index) => makeFirm(universe.random('device firm', index), 'device')),
    registrationNumber,
    feiNumber,
    clearance,
    approval,
    recall,
    udiIdentifier,
    clearanceOf,
    approvalOf,
    clearanceBy: (code, day, ordinal) => decidedBy((candidate) => clearanceOf(code, candidate), day, ordinal),
    approvalBy: (code, day, ordinal) => decidedBy((candidate) => approvalOf(code, candidate), day, ordinal),
    udiOf(code, ordinal) {
      const index = codesOf.udi.member(code, ordinal);
      return index === undefined ? undefined : udiIdentifier(index);
    },
    firmOf,
    codesOf,
    eventTimes: universe.timeline('device/event', universe.count('device/event')),
    openfda,
    clearanceNumbers: (code) => list((ordinal) => clearanceOf(code, ordinal)?.number, clearancePartition.size(code)),
    approvalNumbers: (code) => list((ordinal) => approvalOf(code, ordinal)?.number, approvalPartition.size(code)),
  };
}

const CANDIDATES = 8;

function decidedBy<T extends { readonly decided: number }>(
  candidate: (ordinal: number) => T | undefined,
  day: number,
  ordinal: number,
): T | undefined {
  for (let step = 0; step < CANDIDATES; step += 1) {
    const found = candidate(ordinal + step);
    if (found === undefined || found.decided <= day) return found;
  }
  return undefined;
}
