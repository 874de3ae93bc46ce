import type { TextRange } from '../../model/anchor';
import type { ArticleField } from '../../model/article';
import type { Text } from '../../model/text';
import { directionOf } from '../../text/direction';
import { makeParagraphNumbers } from '../table/paragraphs';
import type { Attribution, NamelessStatus } from './attribution';
import { escapeHtml, webAddress } from './html';
import { oneLine } from './one-line';
import { passagePieces, type Stretch } from './passage-pieces';

/** A passage and where it comes from. */
export interface CitationSource {
  /** The version on which the passage stands; null where it is not at hand. */
  readonly text: Text | null;
  readonly segments: readonly Stretch[];
  /** What of it stands between quotation marks in the article, without the marks: ordered, apart. */
  readonly verbatim: readonly TextRange[];
  readonly attribution: Attribution;
  readonly fields: Readonly<Pick<Record<ArticleField, string | null>, CitedField>>;
}
type CitedField = 'title' | 'publication' | 'publishedOn' | 'url' | 'language';

/** The words of the reader's language. */
export interface CitationWords {
  readonly via: (name: string) => string;
  readonly status: (status: NamelessStatus) => string;
  readonly day: (isoDay: string) => string;
  readonly paragraphs: (first: number, last: number) => string;
}

/** The same twice: for a plain text, and as HTML in which every word is escaped. */
export interface Citation {
  readonly plain: string;
  readonly html: string;
}

function passageOf({ text, segments, verbatim }: CitationSource): string {
  const pieces = passagePieces(text, segments, verbatim);
  return oneLine(
    pieces.map(({ words, marks }) => (marks === null ? words : marks.opening + words + marks.closing)).join(''),
  );
}

function paragraphsOf({ text, segments }: CitationSource, words: CitationWords): string | null {
  const numberAt = makeParagraphNumbers(text ?? undefined);
  const first = numberAt(segments[0]?.start ?? 0);
  const last = numberAt((segments.at(-1)?.end ?? 1) - 1);
  return first === null ? null : words.paragraphs(first, last ?? first);
}

/** A part of the line under the passage, in both forms. */
interface Part {
  readonly plain: string;
  readonly html: string;
}

function named(words: string | null): Part[] {
  if (words === null || oneLine(words) === '') return [];
  return [{ plain: oneLine(words), html: `<bdi>${escapeHtml(oneLine(words))}</bdi>` }];
}

function joined(parts: readonly Part[], between: string): Part[] {
  if (parts.length === 0) return [];
  return [{ plain: parts.map(({ plain }) => plain).join(between), html: parts.map(({ html }) => html).join(between) }];
}

function titled(title: string | null): Part[] {
  return named(title).map(({ plain, html }) => ({ plain, html: `<cite>${html}</cite>` }));
}

function linked(url: string | null): Part[] {
  const address = webAddress(url);
  if (address === null) return named(url);
  const escaped = escapeHtml(address);
  return [{ plain: address, html: `<a href="${escaped}">${escaped}</a>` }];
}

/** Sentences of one line; one that ends with a sign of its own gets no stop. */
function sentences(parts: readonly Part[]): Part {
  let [plain, html] = ['', ''];
  for (const part of parts) {
    const stop = plain === '' ? '' : /[.!?…։؟。]$/u.test(plain) ? ' ' : '. ';
    plain += stop + part.plain;
    html += stop + part.html;
  }
  return { plain, html };
}

function sourceLine(source: CitationSource, words: CitationWords): Part {
  const { attribution, fields } = source;
  const status = attribution.status === null ? null : words.status(attribution.status);
  const via = attribution.via === null ? null : words.via(attribution.via);
  const day = fields.publishedOn === null ? null : words.day(fields.publishedOn);
  return sentences([
    ...joined([...named(attribution.name), ...named(attribution.role), ...named(status), ...named(via)], ', '),
    ...titled(fields.title),
    ...joined([...named(fields.publication), ...named(day), ...named(paragraphsOf(source, words))], ', '),
    ...linked(fields.url),
  ]);
}

/**
 * The passage on one line and its source on a second: speaker, role, via, title, publication, day, paragraph and address,
 * as far as they are known. Only what is verbatim stands between quotation marks, those of the source where they are a
 * pair; words left out of an interrupted passage show as `[…]`. Both forms say the same.
 */
export function citationOf(source: CitationSource, words: CitationWords): Citation {
  const passage = passageOf(source);
  const line = sourceLine(source, words);
  const { language, url } = source.fields;
  const lang = language === null ? '' : ` lang="${escapeHtml(language)}"`;
  const address = webAddress(url);
  const cite = address === null ? '' : ` cite="${escapeHtml(address)}"`;
  const quoted = `<blockquote${cite}${lang} dir="${directionOf(passage)}"><p>${escapeHtml(passage)}</p></blockquote>`;
  return {
    plain: line.plain === '' ? passage : `${passage}\n— ${line.plain}`,
    html: line.html === '' ? quoted : `${quoted}<p>— ${line.html}</p>`,
  };
}
