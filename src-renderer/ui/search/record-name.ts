import type { Workspace } from '../../services/workspace';
import type { RecordHit } from '../../workers/search-job';

/** Whose words were met: the speaker or tag, or the article of a note; null where the words say it themselves. */
export function recordName(
  { library, catalogue }: Workspace,
  { kind, id, articleId, context }: RecordHit,
): string | null {
  const words = context.before + context.found + context.after;
  switch (kind) {
    case 'speaker':
      return otherThan(words, library.speakers.get(id)?.name);
    case 'tag':
      return otherThan(words, library.tags.get(id)?.name);
    case 'note':
    case 'restatement':
      return catalogue.get(articleId)?.fields.title ?? null;
  }
}

function otherThan(words: string, name: string | undefined): string | null {
  return name === undefined || name === words ? null : name;
}
