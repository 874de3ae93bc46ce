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

function wordsOf({ library }: Workspace, field: string, value: unknown): string {
  switch (field) {
    case 'cue':
    case 'source':
      return onOneLine(joinedExact(value as Anchor));
    case 'speakerId':
    case 'claimantId':
      return library.speakers.get(value as string)?.name ?? String(value);
    case 'quoteId':
    case 'continuationOf':
    case 'parentQuoteId': {
      const quote = library.open?.get(value as string);
      return quote === undefined ? String(value) : onOneLine(joinedExact(quote.target));
    }
    case 'via': {
      const { mention, speakerId } = value as NonNullable<Quote['via']>;
      const name = library.speakers.get(speakerId)?.name;
      return [name, mention === null ? undefined : onOneLine(joinedExact(mention))].filter(Boolean).join(', ');
    }
    case 'translation': {
      const { language, text } = value as NonNullable<Quote['translation']>;
      return language === null ? text : `(${language}) ${text}`;
    }
    default: {
      const key = `value.${field === 'claimantStatus' ? 'speakerStatus' : field}.${String(value)}`;
      return isMessageKey(key) ? t(key) : String(value);
    }
  }
}
