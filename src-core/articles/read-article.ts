import type { Block } from '../model/text';
import { recogniseLanguage } from '../text/language';
import { readBody } from './body';
import { readDateline } from './dateline';
import type { ArticleFields } from './fields';
import { readHeader } from './header';

/** The version of these rules; kept with each text, so that its blocks can be made anew when the rules have changed. */
export const READER_VERSION = 1;

/** A canonical text as an article. Blocks are in order, apart, without white space at their ends, and leave nothing out but white space. */
export interface ReadArticle extends Readonly<ArticleFields> {
  readonly blocks: readonly Block[];
  /** BCP 47. */
  readonly language: string | null;
  readonly readerVersion: number;
}

const DATELINE_UTF16 = 200;

function urlOf(text: string, blocks: readonly Block[]): string | null {
  const urls = blocks.filter(({ kind }) => kind === 'url');
  const last = blocks.at(-1)?.kind === 'url' ? blocks.at(-1) : urls.length === 1 ? urls[0] : undefined;
  if (last === undefined) return null;
  return /(?:https?:\/\/|www\.)[^\s<>]+/iu.exec(text.slice(last.start, last.end))?.[0] ?? null;
}

function languageOf(text: string, body: readonly Block[]): string | null {
  const first = body.find(({ kind }) => kind === 'paragraph');
  return recogniseLanguage(text.slice(first?.start ?? 0)) ?? recogniseLanguage(text);
}

/**
 * Reads a canonical text in the form of a seed (title, publication and country, date, standfirst, paragraphs, address).
 * Takes any text: what is missing or cannot be known is null, and no character is lost or changed. Linear in its length.
 */
export function readArticle(text: string): ReadArticle {
  const { fields, blocks: headerBlocks, bodyStart } = readHeader(text);
  const body = readBody(text, bodyStart);
  const blocks = [...headerBlocks];
  for (const block of body) blocks.push(block);
  const opening = body.find(({ kind }) => kind === 'paragraph');
  const dateline =
    opening === undefined
      ? null
      : readDateline(text.slice(opening.start, Math.min(opening.end, opening.start + DATELINE_UTF16)));
  return {
    ...fields,
    publication: fields.publication ?? dateline?.publication ?? null,
    publishedOn: fields.publishedOn ?? dateline?.day ?? null,
    url: fields.url ?? urlOf(text, blocks),
    blocks,
    language: languageOf(text, body),
    readerVersion: READER_VERSION,
  };
}
