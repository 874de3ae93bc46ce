import type { TextRange } from '$core/model/anchor';
import type { QuoteType } from '$core/model/enumerations';
import type { Factuality, LabelledQuote, LabelledSpeaker, Medium } from './label';
import type { Mark, Speakers } from './marked';

const TYPES: Readonly<Record<string, QuoteType>> = {
  '': 'direct',
  m: 'mixed',
  i: 'indirect',
  r: 'reported',
  f: 'free_indirect',
  x: 'scare',
};
const MEDIA: Readonly<Record<string, Medium>> = { w: 'writing', t: 'thought' };
const FACTUALITIES: Readonly<Record<string, Factuality>> = { n: 'negated', h: 'hypothetical', f: 'future' };

const CONTENT = /^(\d+)([mirfx]?)(?:@(\w+))?(?:\.([wtnhf]+))?$/u;
const PART = /^([csv])(\d+(?:,\d+)*)$/u;

interface Draft {
  readonly number: number;
  readonly quoteType: QuoteType;
  readonly speaker: LabelledSpeaker | null;
  readonly flags: string;
  readonly content: TextRange[];
  readonly parts: Map<string, { range: TextRange; shared: boolean }>;
}

/** The number of the quotation whose content a mark encloses; null where it is something else. */
export function quoteNumber(mark: Mark): number | null {
  const number = CONTENT.exec(mark.head)?.[1];
  return number === undefined ? null : Number(number);
}

/** The quotations that the marks label, by number, and the marks that are no part of one. */
export function quotesOf(
  name: string,
  marks: readonly Mark[],
  speakers: Speakers,
): { quotes: LabelledQuote[]; rest: Mark[] } {
  const drafts = draftsOf(name, marks, speakers);
  const rest: Mark[] = [];
  for (const mark of marks) {
    if (quoteNumber(mark) !== null) continue;
    const [, part, numbers] = PART.exec(mark.head) ?? [];
    if (part === undefined || numbers === undefined) {
      rest.push(mark);
      continue;
    }
    for (const [index, number] of numbers.split(',').entries()) {
      const draft = drafts.get(Number(number));
      if (draft === undefined) throw new Error(`${name}: ${mark.head} belongs to no quotation`);
      if (draft.parts.has(part)) throw new Error(`${name}: ${part} of ${number} twice`);
      draft.parts.set(part, { range: mark.range, shared: index > 0 });
    }
  }
  return { quotes: [...drafts.values()].map(quoteOf), rest };
}

function draftsOf(name: string, marks: readonly Mark[], speakers: Speakers): Map<number, Draft> {
  const drafts = new Map<number, Draft>();
  for (const mark of marks) {
    const [, number, type = '', key, flags = ''] = CONTENT.exec(mark.head) ?? [];
    if (number === undefined) continue;
    const before = drafts.get(Number(number));
    if (before !== undefined) {
      if (type !== '' || key !== undefined) throw new Error(`${name}: ${number} is described twice`);
      before.content.push(mark.range);
      continue;
    }
    drafts.set(Number(number), {
      number: Number(number),
      quoteType: TYPES[type] ?? 'direct',
      speaker: key === undefined ? null : speakerOf(name, key, speakers),
      flags,
      content: [mark.range],
      parts: new Map(),
    });
  }
  return drafts;
}

/** The speaker of a key. Throws where the head of the text gives none. */
export function speakerOf(name: string, key: string, speakers: Speakers): LabelledSpeaker {
  const speaker = speakers.get(key);
  if (speaker === undefined) throw new Error(`${name}: no speaker @${key}`);
  return speaker;
}

function quoteOf({ number, quoteType, speaker, flags, content, parts }: Draft): LabelledQuote {
  const flag = <T>(values: Readonly<Record<string, T>>): T | undefined =>
    [...flags].map((each) => values[each]).find((each) => each !== undefined);
  return {
    number,
    quoteType,
    speaker,
    content: content.toSorted((a, b) => a.start - b.start),
    cue: parts.get('c')?.range ?? null,
    source: parts.get('s')?.range ?? null,
    via: parts.get('v')?.range ?? null,
    medium: flag(MEDIA) ?? 'speech',
    factuality: flag(FACTUALITIES) ?? 'asserted',
    continues: (parts.get('c') ?? parts.get('s'))?.shared ?? false,
  };
}
