import type { Actor, Filter } from '../../model/filter';
import type { Cursor } from './cursor';
import { idsCalled, type NamedList, type Names } from './names';

export function calledHere(cursor: Cursor, names: Names, list: NamedList): readonly string[] {
  const name = cursor.string({ named: list });
  if (name === null) throw cursor.problem();
  const ids = idsCalled(names[list], name);
  if (ids.length === 0) throw cursor.unknown(list, name);
  return ids;
}

export function actor(cursor: Cursor, names: Names): readonly Actor[] | null {
  if (cursor.words('nobody')) return null;
  const word = cursor.oneOf(['me', 'anyone', 'another']);
  if (word !== null) return [word];
  return calledHere(cursor, names, 'annotators').map((id) => ({ id }));
}

export function anyOf(filters: readonly Filter[]): Filter {
  const [first] = filters;
  return filters.length === 1 && first !== undefined ? first : { any: filters };
}
