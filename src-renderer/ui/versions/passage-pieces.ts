import type { Anchor } from '$core/model/anchor';
import { alignTexts } from '$core/text/reanchor/align-texts';

/** A piece of a passage; `isKept` where the other version has it too. */
export interface PassagePiece {
  readonly words: string;
  readonly isKept: boolean;
}

export interface PassageView {
  readonly before: string;
  readonly pieces: readonly PassagePiece[];
  readonly after: string;
}

const GAP = ' […] ';

function wordsOf({ segments }: Anchor): string {
  return segments.map(({ exact }) => exact).join(GAP);
}

function viewOf(anchor: Anchor, pieces: readonly PassagePiece[]): PassageView {
  const [before, after] = [anchor.segments[0]?.prefix ?? '', anchor.segments.at(-1)?.suffix ?? ''];
  return { before: before === '' ? '' : `…${before}`, pieces, after: after === '' ? '' : `${after}…` };
}

/** The passage with what stands around it, all of it kept. */
export function wholePassage(anchor: Anchor): PassageView {
  return viewOf(anchor, [{ words: wordsOf(anchor), isKept: true }]);
}

/** The passage on both versions, cut into what is kept and what is not. */
export function comparedPassages(was: Anchor, is: Anchor): { readonly was: PassageView; readonly is: PassageView } {
  const { oldText, newText, runs } = alignTexts(wordsOf(was), wordsOf(is));
  const cut = (text: string, side: 'old' | 'now'): PassagePiece[] => {
    const pieces: PassagePiece[] = [];
    let start = 0;
    for (const run of runs) {
      if (run[side] > start) pieces.push({ words: text.slice(start, run[side]), isKept: false });
      pieces.push({ words: text.slice(run[side], run[side] + run.length), isKept: true });
      start = run[side] + run.length;
    }
    if (start < text.length) pieces.push({ words: text.slice(start), isKept: false });
    return pieces;
  };
  return { was: viewOf(was, cut(oldText, 'old')), is: viewOf(is, cut(newText, 'now')) };
}
