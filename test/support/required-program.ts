import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where a program that a test needs stands on the `PATH`. Where it is absent the test is to be skipped, and this says so once;
 * under `CI=true` it throws instead, so that a build cannot pass by skipping.
 */
export function requiredProgram(
  name: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  warn: (message: string) => void = console.warn,
): string | undefined {
  for (const folder of (environment.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    if (folder !== '' && isExecutable(file)) return file;
  }
  if (environment.CI === 'true') throw new Error(`expected ${name} on the PATH, since CI=true allows no skipped tests`);
  warn(`skipped: there is no ${name} on the PATH`);
  return undefined;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
