import { benchLargePage } from './gateway/large-page.ts';
import { benchStart } from './gateway/start.ts';

/** `npm run bench [-- name ...]`: side-by-side benchmarks; without a name all of them. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  start: benchStart,
  'large-page': benchLargePage,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`expected some of ${Object.keys(benches).join(', ')}, but got ${unknown.join(', ')}`);
  process.exit(2);
}
for (const [name, run] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n# ${name}`);
  await run();
}
