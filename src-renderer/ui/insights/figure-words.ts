import { dayInWords, t } from '../../messages/translate';
import type { Figure } from '../../models/insights/figure';
import type { PeriodUnit } from '$core/insights/periods';
import type { Library } from '../../models/library.svelte';
import type { Catalogue } from '../../models/catalogue.svelte';
import type { Names } from '../../models/insights/mark-columns';

const percents = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
const days = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' });
const shortMonths = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

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

function periodOnAxis(start: string, unit: PeriodUnit, withYear: boolean): string {
  const date = new Date(`${start}T00:00:00Z`);
  if (unit === 'month') return shortMonths.format(date);
  return withYear ? dayInWords(start) : days.format(date);
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
    shortPeriod: (start, withYear) => periodOnAxis(start, unit, withYear),
  };
}
