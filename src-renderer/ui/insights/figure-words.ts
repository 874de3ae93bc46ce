import { dayInWords, t } from '../../messages/translate';
import type { Figure } from '../../models/insights/figure';
import type { FigureId } from '../../models/insights/figures';
import type { Category } from '../../models/insights/question';
import type { PeriodUnit } from '$core/insights/periods';
import type { Library } from '../../models/library.svelte';
import type { Catalogue } from '../../models/catalogue.svelte';
import type { Names } from '../../models/insights/mark-columns';

const percents = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
const months = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Keeps a name of another direction from turning the words around it. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;

export function percent(part: number, all: number): string {
  return percents.format(all === 0 ? 0 : part / all);
}

/** A number with what it counts. */
export function counted({ measure }: Figure, count: number): string {
  return t(`insights.${measure}`, { count });
}

/** A period by its first day, as one reads it. */
export function periodInWords(start: string, unit: PeriodUnit): string {
  if (unit === 'day') return dayInWords(start);
  if (unit === 'week') return t('insights.week-of', { day: dayInWords(start) });
  return months.format(new Date(`${start}T00:00:00Z`));
}

export function namesFor(library: Library, catalogue: Catalogue, unit: PeriodUnit): Names {
  const { speakers, tags } = library;
  return {
    speaker: (id) => speakers.get(id)?.name ?? id,
    speakerKind: (id) => speakers.get(id)?.kind ?? null,
    tag: (id) => tags.get(id)?.name ?? id,
    publication: (articleId) => catalogue.get(articleId)?.fields.publication ?? null,
    publishedOn: (articleId) => catalogue.get(articleId)?.fields.publishedOn ?? null,
    value: (list, value) => t(`value.${list}.${value}` as Parameters<typeof t>[0]),
    none: (of) => t(`insights.none-of.${of}`),
    period: (start) => periodInWords(start, unit),
  };
}

/** Where the greatest number stands that is no “none”. */
function top(
  figure: Figure,
): { readonly row: Category; readonly column: Category | null; readonly value: number } | null {
  let best: { row: Category; column: Category | null; value: number } | null = null;
  for (const row of figure.rows) {
    if (row.isNone) continue;
    const columns = figure.columns.length === 0 ? [null] : figure.columns.filter(({ isNone }) => !isNone);
    for (const column of columns) {
      const value = figure.valueAt(row, column);
      if (value > (best?.value ?? 0)) best = { row, column, value };
    }
  }
  return best;
}

/** What a figure shows first of all, in one sentence. */
export function findingOf(id: FigureId, figure: Figure, unit: PeriodUnit): string {
  const total = counted(figure, figure.total);
  const best = top(figure);
  if (figure.total === 0) return id === 'verdicts' ? t('insights.none-claims') : t('insights.none-in-figure');
  switch (id) {
    case 'speaking':
    case 'space':
      return best === null
        ? t(id === 'speaking' ? 'insights.finding.speaking-nobody' : 'insights.finding.space-none', { total })
        : share(id, figure, best);
    case 'time':
      if (best === null) return t('insights.none-dates');
      return t('insights.finding.time', { unit, count: counted(figure, best.value), name: best.row.name });
    case 'tags':
      if (best === null || best.column === null) return t('insights.none-tags');
      return t('insights.finding.tags', {
        row: isolated(best.row.name),
        column: isolated(best.column.name),
        count: counted(figure, best.value),
      });
    case 'verdicts':
      return verdictFinding(figure);
    case 'sources':
      return sourceFinding(figure);
  }
}

function share(id: 'speaking' | 'space', figure: Figure, { row, value }: { row: Category; value: number }): string {
  return t(`insights.finding.${id}`, {
    name: isolated(row.name),
    count: counted(figure, value),
    percent: percent(value, figure.total),
    total: counted(figure, figure.total),
  });
}

function verdictFinding(figure: Figure): string {
  const total = counted(figure, figure.total);
  const judged = figure.columns.filter(({ isNone }) => !isNone);
  const most = judged.toSorted((a, b) => figure.valueAt(null, b) - figure.valueAt(null, a))[0];
  const sum = judged.reduce((all, column) => all + figure.valueAt(null, column), 0);
  if (most === undefined || sum === 0) return t('insights.finding.verdicts-none', { total });
  return t('insights.finding.verdicts', { judged: sum, total, name: most.name });
}

function sourceFinding(figure: Figure): string {
  const row = figure.rows.find(({ isNone }) => !isNone) ?? figure.rows[0];
  if (row === undefined) return t('insights.none-in-figure');
  const all = figure.valueAt(row, null);
  const column = figure.columns
    .filter(({ isNone }) => !isNone)
    .toSorted((a, b) => figure.valueAt(row, b) - figure.valueAt(row, a))[0];
  const values = { row: isolated(row.name), count: counted(figure, all) };
  if (column === undefined || figure.valueAt(row, column) === 0) return t('insights.finding.sources-none', values);
  const share = percent(figure.valueAt(row, column), all);
  return t('insights.finding.sources', { ...values, percent: share, column: column.name });
}
