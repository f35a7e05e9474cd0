import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readSdl } from '../../src/catalogue/read-sdl.ts';
import { createScenario } from './scenario.ts';
import { simulate } from './simulate.ts';

const catalogue = readCatalogue(readSdl('schema'));
const seed = Number(process.argv[3] ?? 101);
const s = await createScenario(seed, catalogue);
console.log(process.argv[2], await simulate(s, process.argv[2] === 'with', seed));
