import type { TextRange } from '$core/model/anchor';
import type { Annotation } from '$core/model/annotation';
import { statusOf } from '$core/model/status';
import { anchorOverlaps, anchorRange } from '$core/text/anchor';
import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import { annotationAtHand, dropSelection, hasAtHand, onAtHand } from './at-hand';
import type { Command } from './command';
import { conflictWords } from './conflict-words';

/** What is selected becomes a mark of its own; without a selection, what lies behind the caret. */
function split(workspace: Workspace, annotation: Annotation): void {
  const { session, splitAndMerge, notices } = workspace;
  const behindCaret = { start: session.caretOffsetUtf16, end: anchorRange(annotation.target).end };
  const done = splitAndMerge.split(annotation, session.selected?.range ?? behindCaret);
  if (!done.ok) {
    notices.refuse(t(done.error === 'not-inside' ? 'split.not-inside' : 'boundary.other-version'));
    return;
  }
  dropSelection(workspace);
  session.takeToHand(done.value.second.id);
  notices.say(t('split.done', { count: done.value.followed.length }));
}

/** Merges the other mark into the one at hand, which keeps its id. */
export function mergeInto(workspace: Workspace, kept: Annotation, other: Annotation): void {
  const { splitAndMerge, session, notices } = workspace;
  const merged = splitAndMerge.merge(kept, other, (conflicts) => conflictWords(workspace, conflicts));
  if (!merged.ok) {
    notices.refuse(t(`merge.${merged.error}`));
    return;
  }
  session.takeToHand(kept.id);
  notices.say(t('merge.done', { noted: merged.value.conflicts.length }));
}

/** The other marks of its kind on the same text that were not rejected, the nearest first. */
function mergeable({ library }: Workspace, kept: Annotation): Annotation[] {
  const { start, end } = anchorRange(kept.target);
  const distance = (other: Annotation): number => {
    const range = anchorRange(other.target);
    return range.start >= end ? range.start - end : Math.max(0, start - range.end) * 1.0001;
  };
  return (library.open?.ordered ?? [])
    .filter((other) => other.kind === kept.kind && other.id !== kept.id && statusOf(other) !== 'rejected')
    .filter(({ target }) => target.textHash === kept.target.textHash)
    .toSorted((a, b) => distance(a) - distance(b));
}

/** Whether they share words, or nothing but spaces and punctuation lies between them. */
function isBeside(text: string, a: Annotation, b: Annotation): boolean {
  if (a.target.segments.some((segment) => anchorOverlaps(b.target, segment))) return true;
  const [first, second] = [anchorRange(a.target), anchorRange(b.target)].toSorted((x, y) => x.start - y.start) as [
    TextRange,
    TextRange,
  ];
  return !/[\p{L}\p{N}]/u.test(text.slice(first.end, second.start));
}

/** Not before all marks are there: the one to merge with could be missed. */
const amongAll =
  (act: (workspace: Workspace, kept: Annotation) => void) =>
  (workspace: Workspace, kept: Annotation): void => {
    workspace.library.open?.onceWhole(() => {
      act(workspace, kept);
    });
  };

function mergeBeside(workspace: Workspace, kept: Annotation): void {
  const { reading, notices } = workspace;
  const text = reading.current?.text.text ?? '';
  const beside = mergeable(workspace, kept).find((other) => isBeside(text, kept, other));
  if (beside === undefined) notices.refuse(t('merge.none-beside', { kind: t(`kind.${kept.kind}`) }));
  else mergeInto(workspace, kept, beside);
}

function chooseMerge(workspace: Workspace, kept: Annotation): void {
  const ids = mergeable(workspace, kept).map(({ id }) => id);
  if (ids.length === 0) workspace.notices.refuse(t('merge.none', { kind: t(`kind.${kept.kind}`) }));
  else workspace.session.chooser = { kind: 'merge', ids, keptId: kept.id };
}

const isSplittable = (workspace: Workspace): boolean => {
  const annotation = annotationAtHand(workspace);
  if (annotation === null) return false;
  const { start, end } = anchorRange(annotation.target);
  const { selected, caretOffsetUtf16: caret } = workspace.session;
  return selected === null ? start < caret && caret < end : selected.range.start < end && start < selected.range.end;
};

export const splittingCommands: readonly Command[] = [
  { id: 'split', title: 'command.split', keys: [], scope: 'marks', canRun: isSplittable, run: onAtHand(split) },
  {
    id: 'merge',
    title: 'command.merge',
    keys: [],
    scope: 'marks',
    canRun: hasAtHand,
    run: onAtHand(amongAll(chooseMerge)),
  },
  {
    id: 'merge-next',
    title: 'command.merge-next',
    keys: [],
    scope: 'marks',
    canRun: hasAtHand,
    run: onAtHand(amongAll(mergeBeside)),
  },
];
