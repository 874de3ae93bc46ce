import type { Annotation } from '../../model/annotation';
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
export function tableLosses(content: LibraryContent): string[] {
  const count = (test: (annotation: Annotation) => boolean) => content.annotations.filter(test).length;
  const interrupted = count(({ target }) => target.segments.length > 1);
  const decided = count(({ decisions }) => decisions.length > 0);
  const unwritten = count(isUnwritten);
  return [
    `The texts of ${String(content.articles.length)} articles, with their blocks, versions and sources.`,
    `What is known of ${String(content.speakers.length)} speakers beside name, role and affiliation, and of ${String(content.tags.length)} tags beside their names.`,
    ...(decided > 0
      ? [`The single decisions on ${String(decided)} annotations; only the status and who decided are kept.`]
      : []),
    ...(interrupted > 0
      ? [
          `Where ${String(interrupted)} interrupted passages are interrupted; only their first start and last end are kept.`,
        ]
      : []),
    ...(unwritten > 0
      ? [
          `Fields without a column (evidence, medium, factuality, checkability and others) of ${String(unwritten)} annotations.`,
        ]
      : []),
    ...(content.removed.length > 0 ? [`The list of ${String(content.removed.length)} removed records.`] : []),
  ];
}
