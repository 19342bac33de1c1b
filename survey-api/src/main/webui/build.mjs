/**
 * Builds the page into the folder of built things, or tests it; does nothing when nothing it depends on has changed
 * since it last went well.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(fileURLToPath(import.meta.url));
const built = join(home, '../../../target/webui');

/** Steps by name: the inputs they depend on, besides the packages, and the commands. */
const STEPS = {
  install: { inputs: ['package.json', 'package-lock.json'], commands: [['ci', '--no-audit', '--no-fund']] },
  build: { inputs: ['src', 'index.html', 'vite.config.ts', 'tsconfig.json'], commands: [['run', 'build', '--', '--outDir', built, '--emptyOutDir']] },
  test: { inputs: ['src', 'test', 'vite.config.ts', 'tsconfig.json'], commands: [['run', 'check'], ['test']] },
};

function digest(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const file of inputs.flatMap(files).sort()) {
    hash.update(file).update('\0').update(readFileSync(join(home, file)));
  }
  return hash.digest('hex');
}

function files(path) {
  const entries = readdirSync(join(home, dirname(path)), { withFileTypes: true });
  return entries.find(({ name }) => join(dirname(path), name) === path)?.isDirectory()
    ? readdirSync(join(home, path)).flatMap((name) => files(join(path, name)))
    : [path];
}

function run(step, product) {
  const { inputs, commands } = STEPS[step];
  const stamp = step === 'install' ? join(home, 'node_modules/.undercurrent') : join(built, `../webui-${step}`);
  const now = digest([...STEPS.install.inputs, ...inputs]);
  if (existsSync(product) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
    return;
  }
  for (const command of commands) {
    const { status } = spawnSync('npm', command, { cwd: home, stdio: 'inherit' });
    if (status !== 0) {
      process.exit(status ?? 1);
    }
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

const step = process.argv[2];
if (step !== 'build' && step !== 'test') {
  throw new Error('build.mjs build | test');
}
run('install', join(home, 'node_modules'));
run(step, step === 'build' ? join(built, 'index.html') : home);
