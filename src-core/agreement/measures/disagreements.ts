import { spanLength } from '../matching/marked-span';
import type { ComparedMark, MatchedText } from './compared-text';

/** Where the sides differ: a mark that one alone has (the other is null), or a pair with other borders or other answers. */
export interface Disagreement {
  readonly a: ComparedMark | null;
  readonly b: ComparedMark | null;
  /** `place` for other borders, else the questions that both answered, and differently. Empty where one alone has it. */
  readonly fields: readonly string[];
}

function differingFields(a: ComparedMark, b: ComparedMark): string[] {
  return Object.entries(a.labels).flatMap(([field, label]) => {
    const other = b.labels[field] ?? null;
    return label !== null && other !== null && label !== other ? [field] : [];
  });
}

function firstStart({ a, b }: Disagreement): number {
  const starts = [a, b].map((mark) => mark?.ranges[0]?.start ?? Infinity);
  return Math.min(...starts);
}

/** Every disagreement in a text whose marks were matched, in the order of the text. */
export function disagreementsIn({ a, b, pairs }: MatchedText): Disagreement[] {
  const matched = new Set(pairs.flatMap((pair) => [pair.a, pair.b]));
  const alone = [
    ...a.filter((mark) => !matched.has(mark)).map((mark) => ({ a: mark, b: null, fields: [] })),
    ...b.filter((mark) => !matched.has(mark)).map((mark) => ({ a: null, b: mark, fields: [] })),
  ];
  const differing = pairs.flatMap((pair) => {
    const isElsewhere = pair.union !== pair.shared;
    const fields = [...(isElsewhere ? ['place'] : []), ...differingFields(pair.a, pair.b)];
    return fields.length === 0 ? [] : [{ a: pair.a, b: pair.b, fields }];
  });
  const length = ({ a: first, b: second }: Disagreement) => {
    const mark = first ?? second;
    return mark === null ? 0 : spanLength(mark);
  };
  return [...alone, ...differing].sort((x, y) => firstStart(x) - firstStart(y) || length(x) - length(y));
}
