import type { Anchor } from '$core/model/anchor';
import type { Quote } from '$core/model/annotation';
import type { Conflict } from '$core/model/merge-annotations';
import { joinedExact } from '$core/text/anchor';
import { onOneLine } from '$core/text/white-space';
import { isMessageKey, t } from '../messages/translate';
import type { Workspace } from '../services/workspace';

/** What one mark said and the other says in another way, as lines for the note: a field with its name, a value in words. */
export function conflictWords(workspace: Workspace, conflicts: readonly Conflict[]): string {
  if (conflicts.length === 0) return '';
  const lines = conflicts.map(({ field, value }) => {
    const key = `details.field.${field}`;
    const name = isMessageKey(key) ? t(key) : nameOf(field);
    return t('merge.line', { field: name, value: wordsOf(workspace, field, value) });
  });
  return t('merge.noted', { lines: lines.join('\n') });
}

function nameOf(field: string): string {
  const key = `merge.field.${field}`;
  return isMessageKey(key) ? t(key) : field;
}

type InWords = (value: unknown, workspace: Workspace) => string;

const passage: InWords = (value) => onOneLine(joinedExact(value as Anchor));

const speaker: InWords = (id, { library }) => library.speakers.get(id as string)?.name ?? String(id);

const quote: InWords = (id, workspace) => {
  const found = workspace.library.open?.get(id as string);
  return found === undefined ? String(id) : passage(found.target, workspace);
};

const via: InWords = (value, workspace) => {
  const { mention, speakerId } = value as NonNullable<Quote['via']>;
  const names = [speakerId === null ? null : speaker(speakerId, workspace), mention && passage(mention, workspace)];
  return names.filter((name) => name !== null).join(', ');
};

const translation: InWords = (value) => {
  const { language, text } = value as NonNullable<Quote['translation']>;
  return language === null ? text : `(${language}) ${text}`;
};

const IN_WORDS: Readonly<Record<string, InWords>> = {
  cue: passage,
  source: passage,
  speakerId: speaker,
  claimantId: speaker,
  quoteId: quote,
  continuationOf: quote,
  parentQuoteId: quote,
  via,
  translation,
};

function wordsOf(workspace: Workspace, field: string, value: unknown): string {
  const inWords = IN_WORDS[field];
  if (inWords !== undefined) return inWords(value, workspace);
  const key = `value.${field === 'claimantStatus' ? 'speakerStatus' : field}.${String(value)}`;
  return isMessageKey(key) ? t(key) : String(value);
}
