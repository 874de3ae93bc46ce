import type { TextRange } from '../../model/anchor';
import { clusterEnd } from './clusters';
import { foldCluster, type Folding } from './fold-cluster';

/** A text as it is compared, with the way back. Each unit of `folded` came of one cluster of the text, or of a part of it. */
export interface FoldedText {
  readonly folded: string;
  /** For each UTF-16 unit of `folded`, where its cluster starts and ends in the text (UTF-16). */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Folds a text; a caller that asks again and again about one text gives one that remembers. */
export type FoldsText = (text: string, folding: Folding) => FoldedText;

const FIRST_MARK = 0x300;
/** ASCII signs that may be one with what follows them. */
const MAY_JOIN = new Set(Array.from(" \t\n\v\f\r`'-", (sign) => sign.charCodeAt(0)));

/** Most of a text in Latin letters: a sign of ASCII that stands alone. */
function standsAlone(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code >= 0x80 || MAY_JOIN.has(code)) return false;
  return !(text.charCodeAt(offset + 1) >= FIRST_MARK);
}

/** Folds a text. Time and space grow with its length alone. */
export function foldText(text: string, folding: Folding): FoldedText {
  const known = new Map<string, string>();
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (let start = 0; start < text.length;) {
    const end = standsAlone(text, start) ? start + 1 : endOf(text, start, folding);
    const cluster = text.slice(start, end);
    let unit = known.get(cluster);
    if (unit === undefined) {
      unit = foldCluster(cluster, folding);
      known.set(cluster, unit);
    }
    folded += unit;
    while (starts.length < folded.length) {
      starts.push(start);
      ends.push(end);
    }
    start = end;
  }
  return { folded, starts, ends };
}

/** Where signs are not folded, each sign of white space counts for itself. */
function endOf(text: string, start: number, { foldSigns }: Folding): number {
  return !foldSigns && /\s/u.test(text.charAt(start)) ? start + 1 : clusterEnd(text, start);
}

/** Whether a range of `folded` begins and ends where clusters of the text do, so that it is no half of a sign. */
export function isWhole({ starts }: FoldedText, from: number, to: number): boolean {
  return starts[from] !== starts[from - 1] && starts[to] !== starts[to - 1];
}

/** The part of the text, in whole clusters, of which a range of `folded` came. */
export function unfolded({ starts, ends }: FoldedText, from: number, to: number): TextRange {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}

/** Folds as `foldText` does, and keeps the last text for the next time. */
export function rememberingFold(): FoldsText {
  let last: { readonly text: string; readonly folding: Folding; readonly folded: FoldedText } | null = null;
  return (text, folding) => {
    if (last?.text !== text || !sameFolding(last.folding, folding))
      last = { text, folding, folded: foldText(text, folding) };
    return last.folded;
  };
}

function sameFolding(a: Folding, b: Folding): boolean {
  return a.matchCase === b.matchCase && a.matchAccents === b.matchAccents && a.foldSigns === b.foldSigns;
}
