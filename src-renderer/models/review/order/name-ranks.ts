import type { CodedColumn } from '../coded-column';

type Codes = string | null;
const collator = new Intl.Collator(undefined, { numeric: true });

interface Kept {
  readonly names: readonly Codes[];
  readonly ranks: Float64Array;
}

/** To compare names as a reader expects takes long: what was ranked is kept as long as the names are the same. */
const kept = new WeakMap<CodedColumn<Codes>, Kept>();

/** The place of each different value among them all, by name; the same for the same name, `Infinity` for none. */
export function ranksOfValues(column: CodedColumn<Codes>, nameOf: (value: string) => string): Float64Array {
  const names = column.values.map((value) => (value === null ? null : nameOf(value)));
  const known = kept.get(column);
  if (known?.names.length === names.length && names.every((name, code) => name === known.names[code])) {
    return known.ranks;
  }
  const ranks = ranksOf(names);
  kept.set(column, { names, ranks });
  return ranks;
}

function ranksOf(names: readonly Codes[]): Float64Array {
  const named = names
    .map((name, code) => ({ code, name }))
    .filter((each): each is { code: number; name: string } => each.name !== null)
    .sort((one, other) => collator.compare(one.name, other.name));
  const ranks = new Float64Array(names.length).fill(Infinity);
  named.forEach(({ code, name }, place) => {
    const before = named[place - 1];
    ranks[code] = before?.name === name ? (ranks[before.code] ?? place) : place;
  });
  return ranks;
}
