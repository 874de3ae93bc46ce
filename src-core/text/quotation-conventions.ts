/** An opening sign and the sign that closes it. */
export type Signs = readonly [opening: string, closing: string];

/** How a house sets its quotation marks. */
export interface Convention {
  readonly name: string;
  /** Of the quotations that stand in no other. */
  readonly outer: Signs;
  readonly inner: readonly Signs[];
  /** The signs that open a quotation. */
  readonly opening: ReadonlySet<string>;
  /** For each sign that closes one the signs that open it. */
  readonly openersOf: ReadonlyMap<string, readonly string[]>;
}

function convention(name: string, outer: string, inner: string): Convention {
  const [first = ['', ''], ...rest] = [outer, ...inner.split(' ')].map((pair): Signs => [
    pair.slice(0, pair.length / 2),
    pair.slice(pair.length / 2),
  ]);
  const openersOf = new Map<string, string[]>();
  for (const [opening, closing] of [first, ...rest]) {
    openersOf.set(closing, [...(openersOf.get(closing) ?? []), opening]);
  }
  return { name, outer: first, inner: rest, opening: new Set([first, ...rest].map(([opening]) => opening)), openersOf };
}

/**
 * The conventions of the world's newspapers: the outer marks, and those of quotations within quotations. Where two leave
 * as many marks unbalanced, the one that stands first is taken, so that the commoner comes before the rarer.
 */
export const CONVENTIONS: readonly Convention[] = [
  // English, Turkish, Chinese, Korean, Portuguese of Brazil, and most of what has no convention of its own.
  convention('high', '“”', '‘’'),
  convention('straight', '""', "''"),
  // French, Spanish, Italian, Greek, Russian, Ukrainian, Norwegian, Armenian, Persian, Arabic; Swiss papers.
  convention('guillemets', '«»', '«» “” „“ ‹› "" ‘’'),
  // German, Czech, Slovak, Slovene, Bulgarian, Icelandic, Lithuanian.
  convention('low and high', '„“', '‚‘ »«'),
  convention('single low and high', '‚‘', '„“'),
  // British.
  convention('single high', '‘’', '“”'),
  // Danish, Croatian; German books.
  convention('reversed guillemets', '»«', '›‹'),
  // Polish, Hungarian, Romanian, Serbian.
  convention('low and nine', '„”', '«» »« ‚’ ’’'),
  // Swedish, Finnish.
  convention('nines', '””', '’’'),
  convention('right guillemets', '»»', '›› ’’'),
  // Japanese; Chinese of Taiwan.
  convention('corners', '「」', '『』'),
  convention('straight single', "''", '""'),
  convention('typewriter', "``''", "`'"),
  // What programs make that know one sign only.
  convention('sixes', '““', '‘‘'),
];

/** What is taken where a text has no quotation marks. */
export const COMMONEST: Convention = CONVENTIONS[0] ?? convention('high', '“”', '‘’');
