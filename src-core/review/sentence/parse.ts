import { fail, ok, type Result } from '../../contract/result';
import { EVERYTHING, type Filter } from '../filter';
import { Cursor, SentenceProblem, type Expected } from './cursor';
import type { Names } from './names';
import { allOf, anyOf, phrase } from './phrases';
import { tokensOf } from './tokens';

/** What can follow at the end of a sentence that is right so far. */
export interface Parsed {
  readonly filter: Filter;
  readonly next: readonly Expected[];
}

/**
 * The filter that a sentence means: phrases joined by `and` (which may be left out) and `or` (which binds less), `not` before
 * a phrase, brackets. Names become ids; several of one name are all meant. A sentence that cannot be understood says where
 * it ends to be one (UTF-16) and what could stand there. An empty sentence means everything.
 */
export function parseSentence(sentence: string, names: Names): Result<Parsed, SentenceProblem> {
  const cursor = new Cursor(tokensOf(sentence), sentence.length);
  try {
    const filter = cursor.isAtEnd ? startOf(cursor, names) : alternatives(cursor, names);
    if (!cursor.isAtEnd) return fail(cursor.problem());
    return ok({ filter, next: cursor.isExpectedAtEnd ? cursor.expected : [] });
  } catch (error) {
    if (error instanceof SentenceProblem) return fail(error);
    throw error;
  }
}

/** An empty sentence means everything; what could begin one is looked for all the same. */
function startOf(cursor: Cursor, names: Names): Filter {
  cursor.words('not');
  cursor.sign('(');
  phrase(cursor, names);
  return EVERYTHING;
}

function alternatives(cursor: Cursor, names: Names): Filter {
  const parts = [conjunction(cursor, names)];
  while (cursor.words('or')) parts.push(conjunction(cursor, names));
  return anyOf(parts);
}

function conjunction(cursor: Cursor, names: Names): Filter {
  const first = part(cursor, names);
  if (first === null) throw cursor.problem();
  const parts = [first];
  for (;;) {
    const place = cursor.place;
    const isJoined = cursor.words('and') || cursor.sign(',');
    const next = part(cursor, names);
    if (next === null) {
      if (isJoined) throw cursor.problem();
      cursor.back(place);
      return allOf(parts);
    }
    parts.push(next);
  }
}

function part(cursor: Cursor, names: Names): Filter | null {
  if (cursor.words('not')) {
    const denied = part(cursor, names);
    if (denied === null) throw cursor.problem();
    return { not: denied };
  }
  if (cursor.sign('(')) {
    const inner = alternatives(cursor, names);
    if (!cursor.sign(')')) throw cursor.problem();
    return inner;
  }
  return phrase(cursor, names);
}
