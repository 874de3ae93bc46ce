import { dayBefore } from '../../model/calendar-day';
import type { Actor, Condition, Filter, Presence, ValueField } from '../../model/filter';
import { daysInWords } from './days';
import { nameOf, wordOfName, type Names } from './names';
import { quoted } from './tokens';
import { ANY_KIND, DECISION_WORDS, FIELD_WORDS, KIND_WORDS, PRESENCE_WORDS, wordOfValue } from './vocabulary';

/** How tightly a printed part holds together: alternatives need brackets within a conjunction. */
type Within = 'sentence' | 'conjunction' | 'not';

/** The sentence that means the filter, with names as they are now. Read again it means the same. */
export function printSentence(filter: Filter, names: Names): string {
  if ('all' in filter && filter.all.length === 0) return '';
  return isKind(filter) ? kindsInWords(filter.in) : print(filter, names, 'sentence');
}

function print(filter: Filter, names: Names, within: Within): string {
  if ('not' in filter) return printNot(filter.not, names);
  if ('all' in filter) return printAll(filter.all, names, within);
  if ('any' in filter) return printAny(filter.any, names, within);
  return printCondition(filter, names);
}

function printAll(parts: readonly Filter[], names: Names, within: Within): string {
  const [only] = parts;
  if (only === undefined) return ANY_KIND;
  if (parts.length === 1) return print(only, names, within);
  const printed = partsInWords(parts, names);
  const joined = printed.reduce(
    (before, part, index) => `${before}${follows(part, printed[index - 1] ?? '') ? ' ' : ' and '}${part}`,
  );
  return within === 'sentence' ? joined : `(${joined})`;
}

/** Each part; what must be there, or must be missing, is one with what follows it: `with source and cue`. */
function partsInWords(parts: readonly Filter[], names: Names): readonly string[] {
  const printed: string[] = [];
  parts.forEach((part, index) => {
    const [has, before] = [presenceIn(part), presenceIn(parts[index - 1])];
    const last = printed.at(-1);
    if (has !== null && has.isDenied === before?.isDenied && last !== undefined) {
      printed[printed.length - 1] = `${last} and ${PRESENCE_WORDS[has.what]}`;
    } else printed.push(index === 0 && isKind(part) ? kindsInWords(part.in) : print(part, names, 'conjunction'));
  });
  return printed;
}

function presenceIn(part: Filter | undefined): { readonly what: Presence; readonly isDenied: boolean } | null {
  if (part === undefined) return null;
  if ('not' in part)
    return 'field' in part.not && part.not.field === 'has' ? { what: part.not.what, isDenied: true } : null;
  return 'field' in part && part.field === 'has' ? { what: part.what, isDenied: false } : null;
}

/** Phrases that go on from what is before them without an `and`; `accepted by …` would be another one. */
function follows(part: string, before: string): boolean {
  if (/^(?:not )*status /u.test(before)) return false;
  return /^(?:by|passed on|about|published|said|with|without|in|tagged|containing) /u.test(part);
}

function printAny(parts: readonly Filter[], names: Names, within: Within): string {
  const [only] = parts;
  if (only === undefined) return `not ${ANY_KIND}`;
  if (parts.length === 1) return print(only, names, within);
  const joined = parts.map((part) => print(part, names, 'conjunction')).join(' or ');
  return within === 'sentence' ? joined : `(${joined})`;
}

function printNot(denied: Filter, names: Names): string {
  if ('field' in denied && denied.field === 'has') return `without ${PRESENCE_WORDS[denied.what]}`;
  return `not ${print(denied, names, 'not')}`;
}

const TEXT_WORDS = { about: 'about', words: 'containing', articleWords: 'in articles containing' } as const;

function printNamed(
  { field, id }: Extract<Condition, { readonly field: 'via' | 'tag' | 'aboutTag' | 'article' }>,
  names: Names,
): string {
  const [words, list] = {
    via: ['passed on by', names.speakers] as const,
    tag: ['tagged', names.tags] as const,
    aboutTag: ['about tag', names.tags] as const,
    article: ['in article', names.articles] as const,
  }[field];
  return `${words} ${nameOf(list, id)}`;
}

function printCondition(condition: Condition, names: Names): string {
  if ('words' in condition) return `${TEXT_WORDS[condition.field]} ${quoted(condition.words)}`;
  if ('in' in condition) return printValues(condition, names);
  switch (condition.field) {
    case 'speaker':
      return `by ${condition.only === 'officials' ? 'officials of ' : ''}${nameOf(names.speakers, condition.id)}${wider(condition.with)}`;
    case 'has':
      return `with ${PRESENCE_WORDS[condition.what]}`;
    case 'reviewed':
    case 'created':
    case 'changed':
      return printAct(condition, names);
    case 'published':
    case 'said':
      return `${condition.field} ${daysInWords(condition)}`;
    default:
      return printNamed(condition, names);
  }
}

function printValues(condition: Extract<Condition, { readonly in: unknown }>, names: Names): string {
  switch (condition.field) {
    case 'publication':
    case 'country':
    case 'language':
    case 'rule':
      return `${FIELD_WORDS[condition.field]} ${condition.in.map((value) => quoted(wordOfName(names, condition.field, value))).join(' or ')}`;
    default: {
      const words = condition.in.map(wordOfValue);
      if (condition.field === 'state' && words.length === 1) return `in ${words.join('')} articles`;
      return `${FIELD_WORDS[condition.field]} ${words.join(' or ')}`;
    }
  }
}

function isKind(filter: Filter): filter is Extract<Condition, { readonly field: ValueField }> {
  return 'field' in filter && filter.field === 'kind';
}

/** At the beginning, what is spoken of: `quotes and claims`. */
function kindsInWords(kinds: readonly (string | null)[]): string {
  return kinds.map((kind) => KIND_WORDS[kind as keyof typeof KIND_WORDS]).join(' and ');
}

function wider(more: readonly string[] = []): string {
  return more.length === 0 ? '' : ` with ${more.toSorted().join(' and ')}`;
}

function printAct(
  condition: Extract<Condition, { readonly field: 'reviewed' | 'created' | 'changed' }>,
  names: Names,
): string {
  const { field, by, since, before } = condition;
  const act = field === 'reviewed' && condition.as !== undefined ? DECISION_WORDS[condition.as] : field;
  return [`${act} by ${actorInWords(by, names)}`, ...whenInWords(since, before)].join(' ');
}

function whenInWords(since: string | undefined, before: string | undefined): readonly string[] {
  const isSpan = since !== undefined && since !== 'last-closed' && before !== undefined && since < before;
  if (isSpan) return [daysInWords({ from: since, to: dayBefore(before) })];
  return [
    ...(since === undefined ? [] : [since === 'last-closed' ? 'since I last closed' : `since ${since}`]),
    ...(before === undefined ? [] : [`before ${before}`]),
  ];
}

function actorInWords(actor: Actor, names: Names): string {
  return typeof actor === 'string' ? actor : nameOf(names.annotators, actor.id);
}
