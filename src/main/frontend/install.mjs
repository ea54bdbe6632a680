// Installs the packages that package-lock.json names, unless exactly those are installed already.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';

const wanted = 'package-lock.json';
const installed = 'node_modules/.installed-lock.json';

if (!existsSync(installed) || !readFileSync(installed).equals(readFileSync(wanted))) {
  const npm = spawnSync('npm ci --ignore-scripts --no-audit --no-fund', {
    shell: true,
    stdio: 'inherit'
  });
  if (npm.status !== 0) {
    process.exit(npm.status ?? 1);
  }
  copyFileSync(wanted, installed);
}
