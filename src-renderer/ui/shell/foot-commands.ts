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
];
const WITHOUT_ARTICLE = ['filter-library', 'palette', 'keys'];

function idsFor({ session, reading, queue }: Workspace): readonly string[] {
  if (session.view === 'speakers') return IN_SPEAKERS;
  if (session.view === 'codebook') return IN_CODEBOOK;
  if (queue.isInSight && session.selected === null) return IN_QUEUE;
  if (session.selected !== null) return WITH_SELECTION;
  if (session.atHandId !== null) return AT_HAND;
  return reading.current === null ? WITHOUT_ARTICLE : IN_ARTICLE;
}

/** Of what can be done now, that which helps most. */
export function footCommands(workspace: Workspace, runnable: readonly Command[]): Command[] {
  const byId = new Map(runnable.map((command) => [command.id, command]));
  return idsFor(workspace).flatMap((id) => byId.get(id) ?? []);
}
