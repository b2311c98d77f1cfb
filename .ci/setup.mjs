/** Is everything installed that the lock file names? If not, `npm ci` does it. Runs before every command of the README; needs nothing but Node. Speaks on standard error only. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
if (!fits) {
  console.error(
    `需要 Node 20.19、22.13、24 或更新的版本，现在是 ${process.versions.node}。/ Node 20.19, 22.13, 24 or newer is needed, this is ${process.versions.node}.`,
  );
  process.exit(1);
}

const installed = 'node_modules/.package-lock.json';
const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!fresh) {
  console.error('正在安装依赖（npm ci）…… / Installing dependencies (npm ci) …');
  const { status } = spawnSync('npm', ['ci'], { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('安装没有成功，请检查网络后重试。/ The installation failed; check the network and try again.');
    process.exit(status ?? 1);
  }
}
