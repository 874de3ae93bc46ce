import type { Annotation } from '../../model/annotation';
import type { Loss } from '../loss';
import type { LibraryContent } from '../types';

function isUnwritten(annotation: Annotation): boolean {
  if (annotation.kind === 'highlight') return false;
  if (annotation.evidence.length > 0) return true;
  if (annotation.kind === 'claim') {
    return (
      annotation.claimantStatus !== null || annotation.checkability !== null || annotation.checkWorthiness !== null
    );
  }
  return annotation.medium !== null || annotation.factuality !== null || annotation.parentQuoteId !== null;
}

/** What this content holds and the table does not. */
export function tableLosses({ annotations, articles, speakers, tags, removed }: LibraryContent): Loss[] {
  const count = (test: (annotation: Annotation) => boolean) => annotations.filter(test).length;
  const interrupted = count(({ target }) => target.segments.length > 1);
  const decided = count(({ decisions }) => decisions.length > 0);
  const unwritten = count(isUnwritten);
  return [
    { kind: 'texts-and-sources', articles: articles.length },
    { kind: 'records-beside-names', speakers: speakers.length, tags: tags.length },
    ...(decided > 0 ? [{ kind: 'single-decisions', annotations: decided } as const] : []),
    ...(interrupted > 0 ? [{ kind: 'interruptions', annotations: interrupted } as const] : []),
    ...(unwritten > 0 ? [{ kind: 'fields-without-column', annotations: unwritten } as const] : []),
    ...(removed.length > 0 ? [{ kind: 'removed-records', removed: removed.length } as const] : []),
  ];
}
