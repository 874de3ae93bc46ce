// npm run score: precision, recall and F1 of the detector on both halves of the labelled corpus, by type, language and rule.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { aliasesIn } from './aliases.mjs';
import { runScript } from './tasks/say.mjs';

const root = join(import.meta.dirname, '..');

await runScript(async () => {
  const config = { root, configFile: /** @type {const} */ (false), resolve: { alias: aliasesIn(root) } };
  /** @type {{ module: { scoreInWords: () => string } }} */
  const { module } = await runnerImport(join(root, 'tests', 'score', 'main.ts'), config);
  process.stdout.write(module.scoreInWords());
  return 0;
});
