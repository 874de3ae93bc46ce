import type { TextRange } from '../../model/anchor';
import { holds } from '../../text/ranges';
import type { Scan } from '../scan/scan';
import type { Memory, QuoteDraft } from './draft';
import { readNouns } from './german-nouns';
import { readTags } from './indirect';
import type { Report } from './reports';
import { readSubjunctive } from './subjunctive';

/** What has been found in a stretch; more is added, and what turns out to be a part of more is taken out. */
export interface FoundSoFar {
  readonly drafts: QuoteDraft[];
  readonly scares: TextRange[];
}

/** What German tells by `so Vik` and by its verbs alone; the sentence around a quotation takes the place of its part. */
export function readGerman(scan: Scan, reports: readonly Report[], memory: Memory, found: FoundSoFar): void {
  const { drafts, scares } = found;
  for (const draft of readTags(scan, drafts)) drafts.push(draft);
  for (const draft of readNouns(scan, drafts)) drafts.push(draft);
  for (const draft of readSubjunctive(scan, { reports, drafts, memory })) {
    takeOut(drafts, ({ content }) => isPart(content, draft));
    takeOut(scares, (scare) => isPart([scare], draft));
    drafts.push(draft);
  }
}

function isPart(content: readonly TextRange[], whole: QuoteDraft): boolean {
  return content.every((range) => whole.content.some((other) => holds(other, range)));
}

/** From the end on, as far as those lie that may be a part: the list is in the order of the text but for its last. */
function takeOut<TItem>(list: TItem[], isTaken: (item: TItem) => boolean): void {
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const item = list[at];
    if (item !== undefined && isTaken(item)) list.splice(at, 1);
  }
}
