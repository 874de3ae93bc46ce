// npm run package: an unpacked application in dist/. It is packed around the Electron in use; the one out of the npm registry is not for shipping.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { packaging } from './electron-builder.config.mjs';
import { root } from './tasks/project.mjs';
import { runScript, say } from './tasks/say.mjs';
import { setUpApplication } from './tasks/set-up.mjs';

await runScript(async () => {
  const electron = await setUpApplication();
  const { build } = await import('electron-builder');
  const runtime = mkdtempSync(join(tmpdir(), 'verbatim-runtime-'));
  // electron-builder hard-links its input where CI is set, and then writes into it: into the cache of every checkout.
  process.env['USE_HARD_LINKS'] = 'false';
  try {
    copyRuntime(electron, runtime);
    const config = { ...packaging, electronDist: runtime, electronVersion: electron.version };
    await build({ projectDir: root, dir: true, config });
  } finally {
    rmSync(runtime, { recursive: true, force: true });
  }
  say(`The application lies in ${join(root, 'dist')}.`);
  return 0;
});

/**
 * Copies a runtime without what makes it start a checkout.
 * @param {import('./electron-runtime.mjs').Electron} electron
 * @param {string} to
 */
function copyRuntime({ executable, origin }, to) {
  if (origin === 'official') {
    cpSync(join(root, 'node_modules', 'electron', 'dist'), to, { recursive: true, verbatimSymlinks: true });
    return;
  }
  const left = new Set(['app', 'verbatim-runtime.json']);
  cpSync(dirname(executable), to, { recursive: true, filter: (path) => !left.has(basename(path)) });
}
