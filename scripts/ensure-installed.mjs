// Runs before every npm script, on whatever Node started npm, with nothing installed yet:
// a fresh clone needs one command, and a changed lock file is never run against old packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const stampFile = 'node_modules/.lock-digest';
const digest = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

function installedDigest() {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch {
    return 'none';
  }
}

if (installedDigest() !== digest) {
  console.error('Installing the exact packages of package-lock.json (once)...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, error } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`npm ci failed${error ? `: ${error.message}` : ` with exit code ${status}`}`);
    process.exit(status ?? 1);
  }
  writeFileSync(stampFile, digest);
}
