import type { Annotation, Claim, Evidence, Quote } from '../../model/annotation';
import { statusOf } from '../../model/status';
import type { Fact } from './document';
import { plainName } from './plain-words';
import type { ReportLabel, ReportWords } from './words';

/** What is printed of each entry beside its words and their source. */
export interface ReportOptions {
  readonly withTags: boolean;
  readonly withNotes: boolean;
  readonly withEvidence: boolean;
}

type Answer = readonly [label: ReportLabel, field: string, value: string];

function answersOf(mark: Quote | Claim, words: ReportWords): Answer[] {
  const status: Answer = ['mark', 'status', words.value('status', statusOf(mark))];
  if (mark.kind === 'claim') {
    return [
      ['type', 'claimType', words.value('claimType', mark.claimType)],
      status,
      ['verdict', 'verdict', words.value('verdict', mark.verdict)],
    ];
  }
  return [
    ['type', 'quoteType', words.value('quoteType', mark.quoteType)],
    ...(mark.saidOn === null ? [] : [['saidOn', 'saidOn', words.day(mark.saidOn)] as const]),
    status,
    ['fidelity', 'fidelity', words.value('fidelity', mark.fidelity)],
  ];
}

function evidenceLine({ title, date, url, passage, note, supports }: Evidence, words: ReportWords): string {
  const day = date === undefined ? undefined : words.day(date);
  const weight = supports === undefined ? undefined : words.supports(supports);
  return [title, day, url, passage, note, weight]
    .map((part) => plainName(part ?? ''))
    .filter((part) => part !== '')
    .join('; ');
}

/**
 * What is on record of a quote or claim, each answer under the name of its question: is the mark right, was it said so, is
 * it true are three. What is not decided is said to be so; what the program supposed and no person confirmed, too.
 */
export function factsOf(
  mark: Annotation,
  options: ReportOptions,
  tagName: (id: string) => string,
  words: ReportWords,
): Fact[] {
  if (mark.kind === 'highlight') return [];
  const answers = answersOf(mark, words).map(([label, field, value]) => ({
    name: words.label(label),
    value: mark.derived.includes(field) ? words.supposed(value) : value,
  }));
  const evidence = options.withEvidence ? mark.evidence.map((each) => evidenceLine(each, words)) : [];
  const tags = options.withTags ? mark.tags.map((id) => plainName(tagName(id))) : [];
  return [
    ...answers,
    ...evidence.filter((line) => line !== '').map((value) => ({ name: words.label('evidence'), value })),
    ...(tags.length > 0 ? [{ name: words.label('tags'), value: tags.join(', ') }] : []),
  ];
}
