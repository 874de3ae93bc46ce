import { trimRange } from '$core/text/white-space';
import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import type { MentionSource } from '../state/mentions.svelte';
import { annotationAtHand, hasAtHand, hasSelection } from './at-hand';
import type { Command } from './command';

/** The selection goes before what is at hand; a highlight is what it becomes unless something else is chosen. */
function ofSelection({ session, reading }: Workspace): MentionSource | null {
  const { current } = reading;
  if (session.selected === null || current === null) return null;
  const { articleId, text } = current;
  const { start, end } = trimRange(text.text, session.selected.range);
  const words = text.text.slice(start, end);
  const tags = session.armedTagId === null ? [] : [session.armedTagId];
  return { words, text: { articleId, textHash: text.textHash }, kind: 'highlight', tags, isMark: false };
}

function ofMark(workspace: Workspace): MentionSource | null {
  const annotation = annotationAtHand(workspace);
  const [segment, ...more] = annotation?.target.segments ?? [];
  const { current } = workspace.reading;
  if (annotation === null || current === null || segment === undefined || more.length > 0) return null;
  const { articleId, kind, tags } = annotation;
  return { words: segment.exact, text: { articleId, textHash: current.text.textHash }, kind, tags, isMark: true };
}

function openMentions(workspace: Workspace): void {
  const { session, mentions, notices, catalogue } = workspace;
  const source = ofSelection(workspace) ?? ofMark(workspace);
  if (source === null || source.words === '') {
    notices.refuse(t(hasAtHand(workspace) ? 'notice.mentions-fragments' : 'notice.mentions-needs'), 'warning');
    return;
  }
  if (catalogue.get(source.text.articleId) === undefined) {
    notices.refuse(t('article.changed'), 'warning');
    return;
  }
  session.picker = null;
  mentions.begin(source);
  session.dialog = 'mentions';
}

export const mentionCommands: readonly Command[] = [
  {
    id: 'all-mentions',
    title: 'command.all-mentions',
    keys: ['Ctrl+Shift+M'],
    scope: 'everywhere',
    canRun: (workspace) => hasSelection(workspace) || hasAtHand(workspace),
    run: openMentions,
  },
];
