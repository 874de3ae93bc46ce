import type { Annotation } from '$core/model/annotation';
import type { DecisionKind } from '$core/model/enumerations';
import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import {
  annotationAtHand,
  dropSelection,
  hasAtHand,
  hasSelection,
  inSightOrReveal,
  onAtHand,
  onShownTextOrSay,
  quoteOrSay,
  takeToHand,
} from './at-hand';
import type { Command } from './command';
import { DELETE } from './named-keys';
import { nextInOrder, nextWaiting } from './walking';

type Act = (workspace: Workspace, annotation: Annotation) => void;

/** With a selection, the mention of the quote's speaker; without one, the picker. */
function speaker(workspace: Workspace): void {
  const { session, annotations } = workspace;
  if (session.selected === null) {
    onAtHand((_, annotation) => {
      if (annotation.kind === 'highlight') quoteOrSay(workspace);
      else session.picker = { kind: 'speaker', annotationId: annotation.id };
    })(workspace);
    return;
  }
  const quote = quoteOrSay(workspace);
  if (quote === null || !onShownTextOrSay(workspace, quote)) return;
  annotations.setSource(quote, session.selected.range);
  dropSelection(workspace);
}

function cue(workspace: Workspace): void {
  const { session, annotations, notices } = workspace;
  const quote = quoteOrSay(workspace);
  if (quote === null) return;
  if (session.selected === null) notices.refuse(t('notice.needs-selection'));
  else if (onShownTextOrSay(workspace, quote)) {
    annotations.setCue(quote, session.selected.range);
    dropSelection(workspace);
  }
}

/** A note that is hidden is not written over unseen. */
function note({ session, notices, queue }: Workspace, annotation: Annotation): void {
  if (queue.blind.hidesNote(annotation)) notices.refuse(t('queue.blind-note'));
  else session.editing = 'note';
}

function remove(workspace: Workspace, annotation: Annotation): void {
  // What is no record yet is taken away by saying that it is wrong, so that it does not come back.
  if (workspace.library.open?.proposal(annotation.id) !== undefined) {
    decide('reject')(workspace);
    return;
  }
  if (!inSightOrReveal(workspace, annotation)) return;
  const { annotations, session, notices } = workspace;
  const unlinked = annotations.remove(annotation);
  session.takeToHand(null);
  session.picker = null;
  if (workspace.queue.isInSight) workspace.queue.goOnFrom(annotation.id);
  if (unlinked.length > 0) notices.say(t('notice.removed-unlinked', { count: unlinked.length }));
}

/** Decides the mark at hand and goes on to the next, unless one wants to stay; from a proposal to what waits as well. */
function decide(kind: DecisionKind): (workspace: Workspace) => void {
  return onAtHand((workspace, annotation) => {
    if (!inSightOrReveal(workspace, annotation)) return;
    const next = nextAfterDeciding(workspace, annotation);
    workspace.annotations.decide(annotation, kind);
    if (workspace.queue.isInSight) {
      workspace.notices.dismissPassing();
      workspace.queue.goOnFrom(annotation.id);
    } else if (next === null) workspace.session.takeToHand(annotation.id);
    else takeToHand(workspace, next);
  });
}

function nextAfterDeciding(workspace: Workspace, annotation: Annotation): Annotation | null {
  const { library, settings } = workspace;
  if (settings.current.stayAfterDeciding) return null;
  const waiting = library.open?.proposal(annotation.id) === undefined ? undefined : nextWaiting(workspace, annotation);
  return waiting ?? nextInOrder(workspace, annotation) ?? null;
}

const isClaimOrQuote = (workspace: Workspace): boolean => {
  const kind = annotationAtHand(workspace)?.kind;
  return kind === 'quote' || kind === 'claim';
};
const isQuoteWithSelection = (workspace: Workspace): boolean =>
  annotationAtHand(workspace)?.kind === 'quote' && hasSelection(workspace);

function field(id: string, title: Command['title'], keys: readonly string[], open: Act): Command {
  return { id, title, keys, scope: 'marks', ignoresRepeat: true, canRun: hasAtHand, run: onAtHand(open) };
}
/** A field that a highlight does not have: the key says so and changes nothing. */
function judgement(id: 'type' | 'rating', title: Command['title'], key: string): Command {
  const run = onAtHand(({ session, notices }, { kind }) => {
    if (kind === 'highlight') notices.refuse(t(`details.no-${id}`));
    else session.editing = id;
  });
  return { id, title, keys: [key], scope: 'marks', ignoresRepeat: true, canRun: isClaimOrQuote, run };
}
function decision(id: string, title: Command['title'], key: string, kind: DecisionKind): Command {
  return { id, title, keys: [key], scope: 'marks', ignoresRepeat: true, canRun: hasAtHand, run: decide(kind) };
}

export const editingCommands: readonly Command[] = [
  { id: 'speaker', title: 'command.speaker', keys: ['s'], scope: 'marks', canRun: isClaimOrQuote, run: speaker },
  { id: 'cue', title: 'command.cue', keys: ['w'], scope: 'marks', canRun: isQuoteWithSelection, run: cue },
  field('tag', 'command.tag', ['t'], ({ session }, { id }) => (session.picker = { kind: 'tag', annotationId: id })),
  field('note', 'command.note', ['n'], note),
  judgement('type', 'command.type', 'y'),
  judgement('rating', 'command.rating', 'r'),
  field('edit', 'command.edit', ['Enter'], (workspace, annotation) => {
    if (annotation.kind === 'claim') workspace.session.editing = 'restatement';
    else note(workspace, annotation);
  }),
  field(DELETE.id, 'command.delete', DELETE.keys, remove),
  decision('accept', 'command.accept', 'a', 'accept'),
  decision('reject', 'command.reject', 'x', 'reject'),
  decision('dispute', 'command.dispute', 'd', 'dispute'),
];
