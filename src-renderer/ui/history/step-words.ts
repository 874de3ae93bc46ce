import type { StepSubject } from '$core/model/step-subject';
import { TABLE_NAMES } from '$core/model/tables';
import type { HistoryRow } from '../../models/history.svelte';
import { dayInWords, named, t, timeOfDay } from '../../messages/translate';
import { localDay } from '../../services/clock-and-ids';
import type { Workspace } from '../../services/workspace';

/** The name of a step; an act that restored another says so. */
export function nameOfStep(row: HistoryRow): string {
  const name = named(row.name);
  return row.redoes === undefined ? name : t('history.restored-name', { name });
}

/** The speakers and tags that a step put on its mark or took off, by their present names. */
export function referencesOf({ library }: Workspace, subject: StepSubject): string {
  const names = subject.refersTo.flatMap(({ table, id }) => library[table].get(id)?.name ?? []);
  return names.join(', ');
}

/** How many records a step changed, where it was more than one mark with what it needed. */
export function countsOf({ counts }: StepSubject): string {
  const several = TABLE_NAMES.filter((table) => (counts[table] ?? 0) > 1);
  if (several.length === 0) return '';
  const changed = TABLE_NAMES.toReversed().filter((table) => (counts[table] ?? 0) > 0);
  return changed.map((table) => t(`history.counts.${table}`, { count: counts[table] ?? 0 })).join(', ');
}

/** The time of a step of today, else its day and its time to the minute. */
export function momentOf(at: string, today: string): string {
  const day = localDay(at);
  return day === today ? timeOfDay(at) : `${dayInWords(day)} ${timeOfDay(at).slice(0, 5)}`;
}

/** All that a filter looks through. */
export function searchWords(workspace: Workspace, row: HistoryRow, subject: StepSubject | undefined): string {
  const who = workspace.library.annotators.get(row.by);
  const words = [
    nameOfStep(row),
    who?.name,
    who?.initials,
    ...(subject === undefined ? [] : about(workspace, subject)),
  ];
  return words.filter((word) => word !== undefined).join(' ');
}

function about(workspace: Workspace, subject: StepSubject): (string | undefined)[] {
  const title = workspace.catalogue.get(subject.about?.place?.articleId ?? null)?.fields.title;
  return [subject.about?.words, title ?? undefined, referencesOf(workspace, subject), countsOf(subject)];
}
