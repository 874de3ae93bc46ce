import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledText } from './label';
import { readMarked } from './marked';

const folder = join(import.meta.dirname, '..', 'fixtures', 'detect');
const EXTENSION = '.marked.txt';

/** The labelled texts of one half of the corpus, by name. The closed half is for scoring alone. */
export function readCorpus(half: 'open' | 'closed'): LabelledText[] {
  const files = readdirSync(join(folder, half)).filter((each) => each.endsWith(EXTENSION));
  return files
    .toSorted()
    .map((file) => readMarked(file.slice(0, -EXTENSION.length), readFileSync(join(folder, half, file), 'utf8')));
}
