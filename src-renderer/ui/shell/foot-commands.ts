import type { Command } from '../../commands/command';
import type { Workspace } from '../../services/workspace';

/** Which commands the foot line speaks of, the most useful first: with a selection, with a mark at hand, and otherwise. */
const WITH_SELECTION = ['quote', 'claim', 'highlight', 'tag-key', 'speaker', 'cue', 'retarget', 'fragment', 'close'];
const AT_HAND = [
  'queue-back',
  'speaker',
  'tag',
  'note',
  'type',
  'rating',
  'edit',
  'accept',
  'delete',
  'next-annotation',
  'close',
];
const IN_ARTICLE = [
  'queue-back',
  'select-quotation',
  'next-annotation',
  'next-open-point',
  'next-article',
  'palette',
  'keys',
];
const IN_SPEAKERS = ['new-speaker', 'rename-speaker', 'merge-speakers', 'split-speaker', 'delete-speaker', 'close'];
const IN_CODEBOOK = [
  'new-tag',
  'new-tag-below',
  'rename-tag',
  'move-tag',
  'merge-tags',
  'archive-tag',
  'delete-tag',
  'close',
];
const MODES = ['review-queue', 'review-table', 'review-claims', 'review-agreement'];
const IN_QUEUE = [
  'accept',
  'reject',
  'dispute',
  'next-annotation',
  'previous-annotation',
  'speaker',
  'type',
  'queue-open',
  'undo',
  ...MODES,
];
/** What helps in every mode of Review; of the modes it is the others. */
const OF_REVIEW = ['include-left-out', 'filter-library', ...MODES, 'search', 'palette', 'keys'];
const IN_TABLE = [
  'table-open',
  'table-edit',
  'table-accept',
  'table-reject',
  'table-choose',
  'table-group',
  ...OF_REVIEW,
];
const IN_CLAIMS = [
  'group-claims',
  'ungroup-claims',
  'claims-verdict',
  'dismiss-suggestion',
  'claims-list',
  ...OF_REVIEW,
];
const IN_AGREEMENT = [
  'agreement-a',
  'agreement-b',
  'agreement-neither',
  'agreement-dispute',
  'agreement-next',
  'agreement-open',
  ...MODES,
  'palette',
  'keys',
];
const IN_QUEUE_WITHOUT_CARD = OF_REVIEW;
const IN_INSIGHTS = ['include-left-out', 'review-table', 'report', 'palette', 'keys'];
const WITHOUT_ARTICLE = ['filter-library', 'palette', 'keys'];

/** Null where a passage is selected on a card of the queue: then it is as in the article. */
function inReview({ reviewView, queue, session }: Workspace): readonly string[] | null {
  switch (reviewView.mode) {
    case 'table':
      return IN_TABLE;
    case 'claims':
      return IN_CLAIMS;
    case 'agreement':
      return IN_AGREEMENT;
    case 'queue':
      if (!queue.isInSight) return IN_QUEUE_WITHOUT_CARD;
      return session.selected === null ? IN_QUEUE : null;
  }
}

function idsFor(workspace: Workspace): readonly string[] {
  const { session, reading } = workspace;
  if (session.view === 'speakers') return IN_SPEAKERS;
  if (session.view === 'codebook') return IN_CODEBOOK;
  if (session.view === 'insights') return IN_INSIGHTS;
  if (session.view === 'review') {
    const ids = inReview(workspace);
    if (ids !== null) return ids;
  }
  if (session.selected !== null) return WITH_SELECTION;
  if (session.atHandId !== null) return AT_HAND;
  return reading.current === null ? WITHOUT_ARTICLE : IN_ARTICLE;
}

/** Of what can be done now, that which helps most. */
export function footCommands(workspace: Workspace, runnable: readonly Command[]): Command[] {
  const byId = new Map(runnable.map((command) => [command.id, command]));
  return idsFor(workspace).flatMap((id) => byId.get(id) ?? []);
}
