// npm run score: precision, recall and F1 of the detector on both halves of the labelled corpus, by type, language and rule.
// With --update it writes down how often each rule is right, as the window shows it.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { aliasesIn } from './aliases.mjs';
import { runScript } from './tasks/say.mjs';

const root = join(import.meta.dirname, '..');

await runScript(async () => {
  const config = { root, configFile: /** @type {const} */ (false), resolve: { alias: aliasesIn(root) } };
  /** @type {{ module: { scoreInWords: () => string, ruleAccuracySource: () => string } }} */
  const { module } = await runnerImport(join(root, 'tests', 'score', 'main.ts'), config);
  if (process.argv.includes('--update')) {
    await writeFile(join(root, 'src-core', 'detect', 'rule-accuracy.ts'), module.ruleAccuracySource());
  }
  process.stdout.write(module.scoreInWords());
  return 0;
});
