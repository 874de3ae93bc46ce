import type { TextRange } from '../../model/anchor';
import type { Annotation, Quote } from '../../model/annotation';
import type { Text } from '../../model/text';
import { directionOf } from '../../text/direction';
import { passagePieces, type PassagePiece } from '../citation/passage-pieces';
import type { Passage } from './document';
import { printable, withoutQuotationMarks } from './plain-words';

/** What of a mark stands between quotation marks on record: of a quote its own words, of a claim those of its quote. */
function verbatimOf(mark: Annotation, quote: Quote | null): readonly TextRange[] {
  if (mark.kind === 'quote') return mark.verbatim;
  return quote?.target.textHash === mark.target.textHash ? quote.verbatim : [];
}

function cleaned({ words, marks }: PassagePiece): PassagePiece {
  const spaced = (wanted: string) => {
    const line = printable(wanted);
    const [before, after] = [/^\s/u.test(wanted) ? ' ' : '', /\s$/u.test(wanted) ? ' ' : ''];
    return line === '' ? before || after : before + line + after;
  };
  if (marks === null) return { words: spaced(withoutQuotationMarks(words)), marks };
  return { words: printable(words), marks: { opening: oneSpace(marks.opening), closing: oneSpace(marks.closing) } };
}

/** French marks keep their space. */
function oneSpace(mark: string): string {
  return mark.replace(/\s+/gu, (run) => run.charAt(0));
}

/**
 * The words of a mark as the article has them, those on record as verbatim between the marks of the source, all others
 * without any. `text` is the version on which it stands; null where that is not at hand.
 */
export function passageOf(mark: Annotation, quote: Quote | null, text: Text | null, language: string | null): Passage {
  const pieces = passagePieces(text, mark.target.segments, verbatimOf(mark, quote))
    .map(cleaned)
    .filter(({ words }) => words !== '');
  return { pieces, language, direction: directionOf(pieces.map(({ words }) => words).join('')) };
}
