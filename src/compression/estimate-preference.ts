import { type Choice, chooseAmong } from './method-chooser.ts';
import { type Preference, restSettings } from './rest-settings.ts';
import type { MeasuredKind } from './rest-writer.ts';

/** What storing by a preference would come to, told by trials on the texts that are stored. */
export interface PreferenceEstimate {
  /** Bytes that would be stored for each byte that is. */
  readonly storedShare: number;
  /** Time that reading back would take for each ms that it takes now; undefined where nothing is compressed now. */
  readonly decodeShare: number | undefined;
  /** The share of stored bytes that is of kinds that were tried; what was not tried is taken to stay as it is. */
  readonly triedShare: number;
}

/** Weighs what trials of each kind of text came to by how much of the kind was stored. */
export function estimatePreference(
  kinds: readonly MeasuredKind[],
  prefer: Preference,
  { isCompressing }: { readonly isCompressing: boolean },
): PreferenceEstimate {
  const rule = restSettings(prefer);
  const sums = { held: 0, tried: 0, saved: 0, decode: 0, decodeThen: 0 };
  for (const { contentBytes, storedBytes, choice, methods } of kinds) {
    const then = chooseAmong(methods, rule);
    if (!choice || !then) {
      sums.held += storedBytes;
      continue;
    }
    const now = isCompressing ? contentBytes * ratioOf(choice) : contentBytes;
    sums.held += now;
    sums.tried += now;
    sums.saved += now - contentBytes * ratioOf(then);
    sums.decode += contentBytes * choice.decodeMsPerByte;
    sums.decodeThen += contentBytes * then.decodeMsPerByte;
  }
  return {
    storedShare: sums.held === 0 ? 1 : 1 - sums.saved / sums.held,
    decodeShare: isCompressing && sums.decode > 0 ? sums.decodeThen / sums.decode : undefined,
    triedShare: sums.held === 0 ? 0 : sums.tried / sums.held,
  };
}

function ratioOf({ storedBytes, contentBytes }: Choice): number {
  return storedBytes / contentBytes;
}
