import type { Condition, Filter } from './filter';

type Open = boolean | null;

/**
 * Whether a filter can choose anything whose field has this value; null: that has none. What it asks of other fields counts
 * as open, so that true means "may", false "never". Linear in the size of the filter.
 */
export function admits(filter: Filter, field: Condition['field'], value: string | null): boolean {
  return holds(filter, field, value) !== false;
}

function holds(filter: Filter, field: Condition['field'], value: string | null): Open {
  if ('all' in filter) return conjunction(filter.all.map((part) => holds(part, field, value)));
  if ('any' in filter) return negated(conjunction(filter.any.map((part) => negated(holds(part, field, value)))));
  if ('not' in filter) return negated(holds(filter.not, field, value));
  return filter.field === field && 'in' in filter ? filter.in.some((each) => each === value) : null;
}

function conjunction(parts: readonly Open[]): Open {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

function negated(open: Open): Open {
  return open === null ? null : !open;
}
