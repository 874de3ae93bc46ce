import type { TextRange } from '../../model/anchor';
import { holds } from '../../text/ranges';
import type { QuotedPassage } from '../scan/quoted-passages';
import { scanAsQuoted, type Scan } from '../scan/scan';
import { NOTHING_BEFORE, type Memory, type QuoteDraft } from './draft';

/** Reads the quotations of a stretch. */
type Read = (scan: Scan, memory: Memory) => { readonly drafts: readonly QuoteDraft[] };

/**
 * `“He told me ‘never again’ twice,” said Vik`: who is quoted within a quotation, where its own words name them.
 */
export function readNested(scan: Scan, drafts: readonly QuoteDraft[], read: Read): QuoteDraft[] {
  if (scan.lexicon.pack.nested === undefined) return [];
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
  return drafts.filter(({ quoteType, facts: { cue, source }, rule, content }) => {
    if (quoteType !== 'direct' || cue === null || source === null) return false;
    if (!nested.some(({ outer }) => content.some((part) => holds(part, outer)))) return false;
    if (!isNamedBeside(scan, cue, source)) return false;
    const isBehind = cue.start > (content[0]?.start ?? 0);
    if (!isBehind && mayBeTold(scan, cue, source)) return false;
    return rule === 'colon-before' || !isAmbiguous(scan, cue);
  });
}

const SENTENCE_END = /[.!?…։؟]\s/u;

/** Whether the sentence of the reporting words names somebody. */
function isNamedBeside({ text, lexicon }: Scan, cue: TextRange, source: TextRange): boolean {
  if (lexicon.is('nobody', text.slice(source.start, source.end).toLowerCase())) return false;
  const between = text.slice(Math.min(cue.end, source.end), Math.max(cue.start, source.start));
  return !SENTENCE_END.test(between);
}

/** `Сказал Марине: „…“`: where a verb may leave its subject out, whoever stands behind it may be whom something was said to. */
function mayBeTold({ lexicon: { pack } }: Scan, cue: TextRange, source: TextRange): boolean {
  return pack.nested === 'behind' || (pack.dropsSubjects === true && source.start > cue.start);
}

/** `se llama “El ancla”`: words that mean other things than saying as well. */
function isAmbiguous({ text, lexicon }: Scan, cue: TextRange): boolean {
  const word = text.slice(cue.start, cue.end).toLowerCase();
  return lexicon.formsFrom(word).some(({ words, isAmbiguous: is }) => is && words.length === 1);
}
