import type { Annotation } from '../model/annotation';

/** What a decision changes of a mark; the rest is changed by an edit. */
const OF_DECISIONS: ReadonlySet<string> = new Set(['decisions', 'derived', 'updatedAt']);

/** Whether something of the mark itself differs, apart from what was decided of it. */
export function isEdited(before: Annotation, after: Annotation): boolean {
  const [one, other] = [Object.entries(before), new Map<string, unknown>(Object.entries(after))];
  return (
    one.length !== other.size ||
    one.some(([field, value]) => !OF_DECISIONS.has(field) && differs(value, other.get(field)))
  );
}

function differs(one: unknown, other: unknown): boolean {
  return one !== other && JSON.stringify(one) !== JSON.stringify(other);
}
