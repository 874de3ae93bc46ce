import type { ImportChoices } from '$core/formats/verbatim/import/import-plan';
import type { ImportReport, PairReport } from '../../workers/import-report';

/** Whether the import, as chosen, would change anything. */
export function wouldChange(report: ImportReport, choices: ImportChoices): boolean {
  return (
    bringsNew(report) ||
    report.pairs.some((pair) => isTaken(pair, choices)) ||
    (report.removedThere.length > 0 && choices.removedThere === 'remove') ||
    (report.removedHere.length > 0 && choices.removedHere === 'bring-back')
  );
}

/** Whether there is anything in the file that could be taken over, whatever is chosen. */
export function holdsAnything(report: ImportReport): boolean {
  const { pairs, removedThere, removedHere } = report;
  return bringsNew(report) || pairs.length + removedThere.length + removedHere.length > 0;
}

function bringsNew({ counts, grownArticles, removedElsewhere }: ImportReport): boolean {
  return grownArticles + removedElsewhere > 0 || Object.values(counts).some((count) => count.new > 0);
}

function isTaken({ id, kind }: PairReport, { each, changed, conflicts }: ImportChoices): boolean {
  return (each.get(id) ?? (kind === 'changed' ? changed : conflicts)) === 'incoming';
}
