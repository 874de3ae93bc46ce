import type { BlockKind } from '../model/text';
import { readByline } from './byline';
import { readDateline } from './dateline';
import type { ArticleFields } from './fields';
import type { HeadLine } from './head-lines';
import {
  isWrittenAsName,
  readLineAboveDate,
  readLineBelowTitle,
  readPublicationLine,
  type PublicationReading,
} from './publication-line';
import { readDate } from './read-date';
import { readUrlLine } from './url-line';

/** A line of the header that is no title and no standfirst: its kind, and the fields that it gives. */
export interface MetaLine {
  readonly kind: BlockKind;
  readonly fields: Partial<ArticleFields>;
}

const PARTS = /\s+[|•·–—]\s+|\s*\t\s*/u;

function publicationFields({ publication, country }: PublicationReading): Partial<ArticleFields> {
  const oneSpaced = (words: string): string => words.replace(/\s+/gu, ' ');
  return { publication: oneSpaced(publication), country: country === null ? null : oneSpaced(country) };
}

function readPart(part: string): MetaLine | null {
  const date = readDate(part);
  if (date !== null) return { kind: 'date', fields: date.isUpdate ? {} : { publishedOn: date.day } };
  const byline = readByline(part);
  if (byline !== null) return { kind: 'byline', fields: { byline } };
  const publication = readPublicationLine(part);
  if (publication !== null && isWrittenAsName(publication.publication)) {
    return { kind: 'publication', fields: publicationFields(publication) };
  }
  return null;
}

/** A line that says several things, parted by bars, dashes or tabs: `By A. Name | 24 October 2023`. */
function readCombined(words: string): MetaLine | null {
  const parts = words.split(PARTS);
  if (parts.length < 2 || parts.length > 4) return null;
  const readings = parts.map(readPart);
  const first = parts[0] ?? '';
  if (readings[0] === null && readings[1]?.kind === 'date' && isWrittenAsName(first)) {
    const publication = readLineAboveDate(first);
    if (publication !== null) readings[0] = { kind: 'publication', fields: publicationFields(publication) };
  }
  const known = readings.filter((reading) => reading !== null);
  const kind = known[0]?.kind;
  if (kind === undefined || known.length < readings.length) return null;
  return { kind, fields: known.reduce<Partial<ArticleFields>>((all, { fields }) => ({ ...all, ...fields }), {}) };
}

/** `Publication, Country, Date` on one line, with a country that is known. */
function readCommaLine(words: string): MetaLine | null {
  for (const { index } of words.matchAll(/,\s/gu)) {
    const date = readDate(words.slice(index + 1));
    const publication = date === null ? null : readPublicationLine(words.slice(0, index));
    if (date === null || publication === null) continue;
    return { kind: 'publication', fields: { ...publicationFields(publication), publishedOn: date.day } };
  }
  return null;
}

function readOwnDateline(words: string): MetaLine | null {
  const dateline = readDateline(words);
  if (dateline === null || dateline.length < words.length) return null;
  return { kind: 'other', fields: { publication: dateline.publication, publishedOn: dateline.day } };
}

const LONGEST_META_LINE = 200;

/** What a line says by itself, wherever in a header it stands; null for a title, a standfirst or a line of the article. */
export function readMetaLine(words: string): MetaLine | null {
  const url = readUrlLine(words);
  if (url !== null) return { kind: 'url', fields: { url } };
  if (words.length > LONGEST_META_LINE) return null;
  return readPart(words) ?? readCombined(words) ?? readCommaLine(words) ?? readOwnDateline(words);
}

/** A line that may come before any title: a date, an address, a dateline, or a known country's publication above a date. */
export function readFirstMetaLine(line: HeadLine, next: HeadLine | undefined): MetaLine | null {
  const meta = readMetaLine(line.words);
  if (meta === null || meta.kind === 'byline') return null;
  if (meta.kind !== 'publication' || meta.fields.publishedOn !== undefined) return meta;
  return next !== undefined && readDate(next.words) !== null ? meta : null;
}

/**
 * What a line says because the one below it is a date: where the article appeared. Straight below the title, with no
 * blank line between, only the form with a comma counts, since the line may be more of the title.
 */
export function readAboveDate(line: HeadLine, next: HeadLine | undefined, titleGroup: number | null): MetaLine | null {
  if (next === undefined || readDate(next.words) === null) return null;
  const isOwnLine = next.group === line.group || (line.isLastOfGroup && next.isLastOfGroup);
  const reading = isOwnLine ? readLineAboveDate(line.words) : null;
  if (reading === null || (line.group === titleGroup && reading.country === null)) return null;
  return { kind: 'publication', fields: publicationFields(reading) };
}

/** What a line says that stands by itself straight below the title, with blank lines around it. */
export function readBelowTitle(line: HeadLine, titleGroup: number | null): MetaLine | null {
  if (titleGroup === null || line.group !== titleGroup + 1 || !line.isLastOfGroup) return null;
  const reading = readLineBelowTitle(line.words);
  return reading === null ? null : { kind: 'publication', fields: publicationFields(reading) };
}
