import { DATASET_PATHS, type DatasetPath } from './dataset-paths.ts';
import { makeDeviceRecords } from './sample/device/device-records.ts';
import { makeDrugRecords } from './sample/drug/drug-records.ts';
import { makeFoodRecords } from './sample/food/food-records.ts';
import { makeOtherRecords } from './sample/other/other-records.ts';
import { makeTobaccoRecords } from './sample/tobacco/tobacco-records.ts';
import { createUniverse, type Universe } from './sample/universe.ts';
import { withoutAbsent } from './without-absent.ts';
import type { WireRecord, World, WorldDataset } from './world.ts';

/** What a generated world is made from. */
export interface GenerateWorldOptions {
  /** Any whole number; the same one gives the same world, byte for byte. */
  readonly seed: number;
  /** How many records in all, from 100 to 1,000,000. Default 6,000. */
  readonly records?: number;
  /** The current date, `YYYY-MM-DD`: nothing in the world is dated later, and every dataset was reloaded before it. */
  readonly today: string;
}

/** Makes the record of a dataset at an index, with `undefined` in the fields that it has not: records of one shape are made and written fastest. */
export type RecordMaker = (index: number) => WireRecord;

const DEFAULT_RECORDS = 6000;

/** The makers of a world's records and how many each has to make. */
export interface RecordMakers {
  readonly universe: Universe;
  readonly makers: Readonly<Record<DatasetPath, RecordMaker>>;
}

export function createRecordMakers({ seed, records = DEFAULT_RECORDS, today }: GenerateWorldOptions): RecordMakers {
  const universe = createUniverse({ seed, records, today });
  return {
    universe,
    makers: {
      ...makeDeviceRecords(universe),
      ...makeDrugRecords(universe),
      ...makeFoodRecords(universe),
      ...makeOtherRecords(universe),
      ...makeTobaccoRecords(universe),
    },
  };
}

/**
 * Makes up a coherent openFDA: invented firms, devices, drugs and reports whose references to one another hold. Records are made as they
 * are iterated, each from the seed, its dataset and its index, so that a world of a million takes no more memory than one of a hundred.
 */
export function generateWorld(options: GenerateWorldOptions): World {
  const { universe, makers } = createRecordMakers(options);
  return { sample: true, datasets: DATASET_PATHS.map((path) => lazily(universe, path, makers[path])) };
}

function lazily(universe: Universe, path: DatasetPath, make: RecordMaker): WorldDataset {
  const count = universe.count(path);
  return {
    path,
    lastUpdated: universe.calendar.iso(universe.reloadedOn(path)),
    records: {
      *[Symbol.iterator]() {
        for (let index = 0; index < count; index += 1) yield withoutAbsent(make(index));
      },
    },
  };
}
