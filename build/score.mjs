// npm run score: precision, recall and F1 of the detector on both halves of the labelled corpus, by type, language and rule.
// With --update it writes down how often each rule is right, as the window shows it, and raises the detector's version where
// the rules find something else than before.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { aliasesIn } from './aliases.mjs';
import { runScript } from './tasks/say.mjs';

const root = join(import.meta.dirname, '..');

await runScript(async () => {
  const config = { root, configFile: /** @type {const} */ (false), resolve: { alias: aliasesIn(root) } };
  /** @type {{ module: { scoreInWords: () => string, ruleAccuracySource: () => string, detectorVersionSource: () => string } }} */
  const { module } = await runnerImport(join(root, 'tests', 'score', 'main.ts'), config);
  if (process.argv.includes('--update')) {
    const folder = join(root, 'src-core', 'detect');
    await writeFile(join(folder, 'rule-accuracy.ts'), module.ruleAccuracySource());
    await writeFile(join(folder, 'version.ts'), module.detectorVersionSource());
  }
  process.stdout.write(module.scoreInWords());
  return 0;
});
