import type { Article } from '$core/model/article';
import { nameWords } from './name-words';
import type { ExportForm } from './transfer-types';

const ENDINGS: Readonly<Record<ExportForm, string>> = { verbatim: 'json', jsonl: 'jsonl', csv: 'csv' };
const MOST_CHARACTERS = 60;

/** A name that every file system takes: the title of the one article or `verbatim`, and the day. */
export function suggestedFileName(
  articles: readonly Article[],
  isOneArticle: boolean,
  form: ExportForm,
  exportedAt: string,
): string {
  const title = isOneArticle ? nameWords(articles[0]?.title.value ?? '').join('-') : '';
  const short = title
    .slice(0, MOST_CHARACTERS)
    .replace(/-[^-]*$/u, (cut) => (title.length > MOST_CHARACTERS ? '' : cut));
  return `${short === '' ? 'verbatim' : short}-${exportedAt.slice(0, 10)}.${ENDINGS[form]}`;
}
