import { readDate } from './read-date';

/** What stands before the first words of a report: where, when and by which agency. */
export interface Dateline {
  /** The agency or paper as it is written, null where none is named. */
  readonly publication: string | null;
  /** `yyyy-mm-dd`; null without a year, as is usual in a dateline. */
  readonly day: string | null;
  /** The length of the dateline with the sign that ends it, in UTF-16 code units. */
  readonly length: number;
}

const SEARCHED_UTF16 = 160;

/** Place in capitals, date, agency: `YEREVAN, OCTOBER 24, ARMENPRESS.` or `LONDON, Oct 24 (Reuters) -`. */
const WITH_DATE =
  /^\p{Lu}[\p{Lu}\p{M}.'’ -]{1,40}?,\s*(?<date>[^()/—–]{3,40}?)(?:[,.]?\s*[(/](?<wire>[^()/]{2,40})[)/]|[,.]\s*(?<agency>\p{Lu}[\p{Lu}\p{M}\d.& -]{1,40}?))\s*(?:[.։:—–-](?=\s|$)|$)/u;

/** Place and an agency that is known: `PARIS (AFP) -`. */
const WITH_AGENCY =
  /^\p{Lu}[\p{L}\p{M}.'’ -]{1,40}?,?\s*[(/](?<wire>AP|AFP|Reuters|REUTERS|UPI|dpa|DPA|EFE|ANSA|TASS|ТАСС|Интерфакс|РИА Новости|Xinhua|Armenpress|ARMENPRESS|Bloomberg|KUNA|IRNA|Anadolu|AA|PTI|ANI)[)/]\s*[.։:—–-](?=\s|$)/u;

function readDated(head: string): Dateline | null {
  const match = WITH_DATE.exec(head);
  const date = readDate(match?.groups?.['date'] ?? '');
  if (match === null || date === null) return null;
  const publication = match.groups?.['wire'] ?? match.groups?.['agency'] ?? null;
  return { publication, day: date.day, length: match[0].length };
}

function readUndated(head: string): Dateline | null {
  const match = WITH_AGENCY.exec(head);
  return match === null ? null : { publication: match.groups?.['wire'] ?? null, day: null, length: match[0].length };
}

/** The dateline at the start of a paragraph, or null where there is none that names a date or a known agency. */
export function readDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, SEARCHED_UTF16).replace(/\s/gu, ' ');
  return readDated(head) ?? readUndated(head);
}
