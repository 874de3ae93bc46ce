import { holds } from '../../text/ranges';
import type { QuotedPassage } from '../scan/quoted-passages';
import { scanAsQuoted, type Scan } from '../scan/scan';
import { NOTHING_BEFORE, type Memory, type QuoteDraft } from './draft';

/** Reads the quotations of a stretch. */
type Read = (scan: Scan, memory: Memory) => { readonly drafts: readonly QuoteDraft[] };

/** Where the words before a quotation surely tell whose it is. */
const LANGUAGES = new Set(['en']);
const NOBODY = /^(?:it|there|that|this)$/iu;

/** `“He told me ‘never again’ twice,” said Vik`: who is quoted within a quotation, where its own words name them. */
export function readNested(scan: Scan, drafts: readonly QuoteDraft[], read: Read): QuoteDraft[] {
  if (!LANGUAGES.has(scan.lexicon.pack.language)) return [];
  const spoken = drafts.filter(({ quoteType }) => quoteType === 'direct' || quoteType === 'mixed');
  return scan.quotationsAt.flatMap((at) => {
    const quotation = scan.tokens[at]?.quotation;
    if (quotation === null || quotation === undefined || quotation.nested.length === 0) return [];
    const within = spoken.find(({ content }) => content.some((part) => holds(part, quotation.outer)));
    return within === undefined ? [] : nestedIn(scan, quotation, read).map((draft) => ({ ...draft, within }));
  });
}

function nestedIn(scan: Scan, { inner, nested }: QuotedPassage, read: Read): QuoteDraft[] {
  const { drafts } = read(scanAsQuoted({ ...scan, range: inner }, nested), NOTHING_BEFORE);
  // What is only partly quoted is too unsure within a quotation.
  return drafts.filter(({ quoteType, facts, content }) => {
    const isQuoted = nested.some(({ outer }) => content.some((part) => holds(part, outer)));
    if (quoteType !== 'direct' || !isQuoted || facts.cue === null || facts.source === null) return false;
    return !NOBODY.test(scan.text.slice(facts.source.start, facts.source.end));
  });
}
