import type { Condition, Filter, NameField, Presence, ValueField } from '../../model/filter';
import { NAME_FIELDS, PRESENCES, VALUE_FIELDS } from '../../model/filter';
import { anyOf, calledHere } from './actors';
import type { Cursor } from './cursor';
import { actPhrase, daysPhrase } from './act-phrases';
import { valueCalled, type NamedList, type Names } from './names';
import { ANY_KIND, BARE_VALUES, FIELD_WORDS, KIND_WORDS, PRESENCE_WORDS, valueWords } from './vocabulary';

/** One condition, or null where none of them stands here. Throws where one begins and does not go on. */
export function phrase(cursor: Cursor, names: Names): Filter | null {
  return (
    kinds(cursor) ??
    actPhrase(cursor, names) ??
    speaker(cursor, names) ??
    tagged(cursor, names) ??
    text(cursor, names) ??
    presence(cursor) ??
    daysPhrase(cursor) ??
    articleState(cursor) ??
    values(cursor) ??
    nameValues(cursor, names) ??
    unrated(cursor) ??
    bareValues(cursor)
  );
}

/** `quotes`, `quotes and claims`. */
function kinds(cursor: Cursor): Filter | null {
  const words = Object.entries(KIND_WORDS);
  const one = (): string | null => words.find(([, word]) => cursor.words(word))?.[0] ?? null;
  const first = one();
  if (first === null) return cursor.words(ANY_KIND) ? { all: [] } : null;
  const found = [first];
  for (;;) {
    const place = cursor.place;
    const goesOn = cursor.oneOf(['and', 'or']) !== null || cursor.sign(',');
    const next = goesOn ? one() : null;
    if (next === null) {
      cursor.back(place);
      return { field: 'kind', in: found };
    }
    found.push(next);
  }
}

/** `by "X"`, `by "X" with groups and officials`, `by officials of "X"`, `passed on by "X"`. */
function speaker(cursor: Cursor, names: Names): Filter | null {
  if (cursor.words('passed on by')) return named(cursor, names, 'speakers', (id) => ({ field: 'via', id }));
  if (!cursor.words('by')) return null;
  if (cursor.words('officials of')) {
    return named(cursor, names, 'speakers', (id) => ({ field: 'speaker', id, only: 'officials' }));
  }
  const ids = calledHere(cursor, names, 'speakers');
  const wider = widening(cursor);
  const conditions = ids.map((id): Filter => ({
    field: 'speaker',
    id,
    ...(wider.length === 0 ? {} : { with: wider }),
  }));
  return anyOf(conditions);
}

const WIDENING = [
  ['with groups and officials', ['groups', 'officials']],
  ['with groups', ['groups']],
  ['with officials', ['officials']],
] as const;

function widening(cursor: Cursor): readonly ('groups' | 'officials')[] {
  return WIDENING.find(([words]) => cursor.words(words))?.[1] ?? [];
}

function tagged(cursor: Cursor, names: Names): Filter | null {
  if (cursor.words('in article')) return named(cursor, names, 'articles', (id) => ({ field: 'article', id }));
  if (cursor.words('about tag')) return named(cursor, names, 'tags', (id) => ({ field: 'aboutTag', id }));
  return cursor.words('tagged') ? named(cursor, names, 'tags', (id) => ({ field: 'tag', id })) : null;
}

/** `about "words"`, `containing "words"`, `in articles containing "words"`, or the words alone. */
function text(cursor: Cursor, _names: Names): Filter | null {
  const words = (field: 'about' | 'words' | 'articleWords'): Filter => {
    const sought = cursor.string({ any: 'text' });
    if (sought === null || sought.trim() === '') throw cursor.problem();
    return { field, words: sought };
  };
  if (cursor.words('about')) return words('about');
  if (cursor.words('containing')) return words('words');
  if (cursor.words('in articles containing')) return words('articleWords');
  const bare = cursor.string({ any: 'text' });
  return bare === null || bare.trim() === '' ? null : { field: 'words', words: bare };
}

/** `with source and note`, `with cue, source and via`, `without speaker`. */
function presence(cursor: Cursor): Filter | null {
  const has = cursor.oneOf(['without', 'with']);
  if (has === null) return null;
  const first = presenceWord(cursor);
  if (first === null) throw cursor.problem();
  const found = [first];
  for (;;) {
    const place = cursor.place;
    const next = cursor.words('and') || cursor.sign(',') ? presenceWord(cursor) : null;
    if (next === null) {
      cursor.back(place);
      break;
    }
    found.push(next);
  }
  const conditions = found.map((what): Filter => {
    const condition: Condition = { field: 'has', what };
    return has === 'with' ? condition : { not: condition };
  });
  return allOf(conditions);
}

/** `speaker` is none where `speaker status` follows. */
function presenceWord(cursor: Cursor): Presence | null {
  const [first, second] = cursor.ahead;
  if (first === 'speaker' && second === 'status') return null;
  return (
    PRESENCES.find((what) => cursor.words(PRESENCE_WORDS[what]) || cursor.quietly(`${PRESENCE_WORDS[what]}s`)) ?? null
  );
}

/** `in done articles`, `in articles marked done`. */
function articleState(cursor: Cursor): Filter | null {
  const place = cursor.place;
  if (!cursor.words('in')) return null;
  const state = valueWords('state').find(
    ([word]) => cursor.words(`${word} articles`) || cursor.words(`articles marked ${word}`),
  )?.[1];
  if (state !== undefined) return { field: 'state', in: [state] };
  cursor.back(place);
  return null;
}

/** `verdict false or mostly false`, `fidelity is undecided`. */
function values(cursor: Cursor): Filter | null {
  const field = VALUE_FIELDS.find((each) => cursor.words(FIELD_WORDS[each]));
  if (field === undefined) return null;
  cursor.words('is');
  const found = valueList(cursor, field);
  if (found.length === 0) throw cursor.problem();
  return { field, in: found };
}

function valueList(cursor: Cursor, field: ValueField): (string | null)[] {
  const words = valueWords(field);
  const found: (string | null)[] = [];
  for (;;) {
    const place = cursor.place;
    if (found.length > 0 && !cursor.words('or')) return found;
    const value = words.find(([word]) => cursor.words(word));
    if (value === undefined || (found.length > 0 && beginsAnother(cursor, field))) {
      cursor.back(place);
      return found;
    }
    found.push(value[1]);
  }
}

const BEGINS_ANOTHER: Readonly<Partial<Record<ValueField, readonly string[]>>> = {
  status: ['by', 'since', 'before'],
  kind: ['type'],
};

/** `accepted by …` is what somebody did, `claim type …` another condition, and neither is a further value. */
function beginsAnother(cursor: Cursor, field: ValueField): boolean {
  return BEGINS_ANOTHER[field]?.includes(cursor.ahead[0]?.toLowerCase() ?? '') ?? false;
}

/** `publication "X" or "Y"`. */
function nameValues(cursor: Cursor, names: Names): Filter | null {
  const field: NameField | undefined = cursor.words('published by')
    ? 'publication'
    : NAME_FIELDS.find((each) => cursor.words(FIELD_WORDS[each]));
  if (field === undefined) return null;
  const found: string[] = [];
  for (;;) {
    const place = cursor.place;
    if (found.length > 0 && !cursor.words('or')) return { field, in: found };
    const value = cursor.string({ occursIn: field });
    if (value === null) {
      if (found.length === 0) throw cursor.problem();
      cursor.back(place);
      return { field, in: found };
    }
    found.push(valueCalled(names, field, value));
  }
}

/** `unrated`: a quote without fidelity, a claim without verdict. */
function unrated(cursor: Cursor): Filter | null {
  if (!cursor.words('unrated')) return null;
  const undecided = (['fidelity', 'verdict'] as const).map((field): Filter => ({ field, in: [null] }));
  return { any: undecided };
}

/** `accepted`, `direct or indirect`. */
function bareValues(cursor: Cursor): Filter | null {
  const first = BARE_VALUES.find(([word]) => cursor.words(word));
  if (first === undefined) return null;
  const [, field, value] = first;
  const place = cursor.place;
  if (!cursor.words('or')) return { field, in: [value] };
  const others = valueList(cursor, field);
  if (others.length === 0) cursor.back(place);
  return { field, in: [value, ...others] };
}

function named(cursor: Cursor, names: Names, list: NamedList, make: (id: string) => Filter): Filter {
  return anyOf(calledHere(cursor, names, list).map(make));
}

/** All of these as one list: what is itself a list of what must hold is no list within it. */
export function allOf(filters: readonly Filter[]): Filter {
  const flat = filters.flatMap((each) => ('all' in each ? each.all : [each]));
  const [first] = flat;
  return flat.length === 1 && first !== undefined ? first : { all: flat };
}
