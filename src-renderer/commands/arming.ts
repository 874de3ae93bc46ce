import type { TextRange } from '$core/model/anchor';
import type { Annotation } from '$core/model/annotation';
import type { Tag } from '$core/model/tag';
import { statusOf } from '$core/model/status';
import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import { endSelection } from './at-hand';
import { always, type Command } from './command';
import { CLOSE, wordsWithKeys } from './named-keys';
import { isSameRange } from './selection-in-text';

/** The armed tag, as long as it is in the codebook and not archived. */
export function armedTag({ session, library }: Workspace): Tag | null {
  const tag = library.tags.get(session.armedTagId);
  return tag === undefined || tag.archived ? null : tag;
}

/** From now on each selection becomes a highlight with the tag, until `Esc`. */
export function arm(workspace: Workspace, tag: Tag): void {
  workspace.session.armedTagId = tag.id;
  workspace.notices.say(wordsWithKeys(workspace, 'notice.tag-armed', { key: CLOSE }, { name: tag.name }));
}

function disarm({ session, notices }: Workspace): void {
  session.armedTagId = null;
  notices.say(t('arming.disarmed'));
}

function saysTheSame(annotation: Annotation, range: TextRange, tag: Tag): boolean {
  const { kind, tags, target } = annotation;
  const [segment, ...others] = target.segments;
  if (kind !== 'highlight' || segment === undefined || others.length > 0 || !tags.includes(tag.id)) return false;
  return isSameRange(segment, range) && statusOf(annotation) !== 'rejected';
}

/** Makes the selection a highlight with the armed tag and answers with it; null where nothing is armed or selected. */
export function paintSelection(workspace: Workspace): Annotation | null {
  const { session, annotations, notices, library } = workspace;
  const tag = armedTag(workspace);
  if (tag === null || session.selected === null) return null;
  const { range } = session.selected;
  const same = library.open?.here.find((annotation) => saysTheSame(annotation, range, tag));
  if (same !== undefined) notices.say(t('arming.already', { name: tag.name }));
  const made = same ?? annotations.mark('highlight', [range], [tag.id]);
  endSelection(workspace, made);
  return made;
}

function openTags({ session }: Workspace): void {
  session.dialog = 'arm-tag';
}

function paint(workspace: Workspace): void {
  if (paintSelection(workspace) === null) workspace.notices.refuse(t('arming.nothing'));
}

const canPaint = (workspace: Workspace): boolean => armedTag(workspace) !== null && workspace.session.selected !== null;

export const armingCommands: readonly Command[] = [
  {
    id: 'arm-tag',
    title: 'command.arm-tag',
    keys: ['Shift+T'],
    scope: 'marks',
    ignoresRepeat: true,
    canRun: always,
    run: openTags,
  },
  {
    id: 'paint-armed',
    title: 'command.paint-armed',
    keys: ['Enter'],
    scope: 'article',
    ignoresRepeat: true,
    takesKeysWhen: canPaint,
    canRun: canPaint,
    run: paint,
  },
  {
    id: 'disarm-tag',
    title: 'command.disarm-tag',
    keys: [],
    scope: 'everywhere',
    canRun: (workspace) => armedTag(workspace) !== null,
    run: disarm,
  },
];
