import type { Actor, Condition, Filter } from '../../model/filter';
import { dayAfter, dayBefore } from '../../model/calendar-day';
import type { DecisionKind } from '../../model/enumerations';
import { actor, anyOf } from './actors';
import type { Cursor } from './cursor';
import { readDays } from './days';
import type { Names } from './names';

import { DECISION_WORDS } from './vocabulary';

const ACTS: readonly (readonly [string, 'reviewed' | 'created' | 'changed', DecisionKind | null])[] = [
  ['reviewed', 'reviewed', null],
  ['created', 'created', null],
  ['changed', 'changed', null],
  [DECISION_WORDS.accept, 'reviewed', 'accept'],
  [DECISION_WORDS.correct, 'reviewed', 'correct'],
  [DECISION_WORDS.reject, 'reviewed', 'reject'],
  [DECISION_WORDS.dispute, 'reviewed', 'dispute'],
];

interface When {
  readonly since?: string;
  readonly before?: string;
}

/** `reviewed by nobody`, `changed by "B" since 2026-03-01`, `accepted by me`, `created since I last closed`. */
export function actPhrase(cursor: Cursor, names: Names): Filter | null {
  const place = cursor.place;
  const act = ACTS.find(([word]) => cursor.words(word));
  if (act === undefined) return null;
  const [, field, as] = act;
  const by = cursor.words('by') ? actor(cursor, names) : undefined;
  const when = whenPhrase(cursor);
  if (by === undefined && Object.keys(when).length === 0) {
    // `accepted` alone is a status.
    if (as === null && field !== 'reviewed') throw cursor.problem();
    cursor.back(place);
    return field === 'reviewed' && as === null ? plainReviewed(cursor) : null;
  }
  const conditionBy = (one: Actor): Condition =>
    field === 'reviewed' ? { field, by: one, ...(as === null ? {} : { as }), ...when } : { field, by: one, ...when };
  if (by === null) return { not: conditionBy('anyone') };
  return anyOf((by ?? ['anyone']).map(conditionBy));
}

function plainReviewed(cursor: Cursor): Filter {
  cursor.words('reviewed');
  return { field: 'reviewed', by: 'anyone' };
}

function whenPhrase(cursor: Cursor): When {
  const within = withinPhrase(cursor);
  if (within !== null) return within;
  const since = cursor.words('since') ? (cursor.words('I last closed') ? 'last-closed' : dayHere(cursor).from) : null;
  const before = cursor.words('before') ? dayHere(cursor).from : null;
  return { ...(since === null ? {} : { since }), ...(before === null ? {} : { before }) };
}

/** `on 2026-03-01`, `in March 2026`, `from … to …`, `until …`; `in done articles` is none of these. */
function withinPhrase(cursor: Cursor): When | null {
  const place = cursor.place;
  const how = cursor.oneOf(['in', 'on', 'until', 'from']);
  if (how === null) return null;
  if (how === 'in' && readDays(cursor.ahead) === null) {
    cursor.expect({ any: 'date' });
    cursor.back(place);
    return null;
  }
  const { from, to } = dayHere(cursor);
  if (how === 'until') return { before: dayAfter(to) };
  if (how !== 'from') return { since: from, before: dayAfter(to) };
  if (!cursor.words('to')) throw cursor.problem();
  return { since: from, before: dayAfter(dayHere(cursor).to) };
}

/** `published in October 2023`, `said on 2023-10-24`, `published since 2023`, `until`, `from … to …`. */
export function daysPhrase(cursor: Cursor): Filter | null {
  const place = cursor.place;
  const field = cursor.oneOf(['published', 'said']);
  if (field === null) return null;
  const how = cursor.oneOf(['in', 'on', 'since', 'until', 'before', 'from']);
  if (how === null) {
    if (cursor.words('by')) {
      cursor.back(place);
      return null; // `published by` names a publication
    }
    throw cursor.problem();
  }
  const { from, to } = dayHere(cursor);
  if (how === 'in' || how === 'on') return { field, from, to };
  if (how === 'since') return { field, from };
  if (how === 'until') return { field, to };
  if (how === 'before') return { field, to: dayBefore(from) };
  if (!cursor.words('to')) throw cursor.problem();
  return { field, from, to: dayHere(cursor).to };
}

function dayHere(cursor: Cursor): { readonly from: string; readonly to: string } {
  const read = readDays(cursor.ahead);
  if (read === null) {
    cursor.expect({ any: 'date' });
    throw cursor.problem();
  }
  cursor.skip(read.length);
  return read.days;
}
