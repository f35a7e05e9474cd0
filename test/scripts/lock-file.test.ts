import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, LockedPackage>>;
};

/** Whether Node would find a package from another: beside it, or beside one that it is nested in. */
function isLocked(name: string, from: string): boolean {
  const folders = from.split('/node_modules/');
  return folders.some((_, depth) => {
    const folder = folders.slice(0, folders.length - depth).join('/node_modules/');
    return `${folder}/node_modules/${name}` in packages || `node_modules/${name}` in packages;
  });
}

it('the lock file names the packages of every platform, without which "npm ci" refuses to install any', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(name, path))
      .map((name) => `${name}, which ${path} may need`),
  );
  expect(missing).toEqual([]);
});
