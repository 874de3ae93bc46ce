import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonInPieces } from '$core/formats/verbatim/write/json-in-pieces';

const values = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });
const lists = fc.dictionary(fc.string(), fc.array(fc.jsonValue()));
/** A key of an object that would be none of its own values, or would be moved to the front. */
const isPlain = (key: string): boolean => key !== '__proto__' && !/^\d+$/u.test(key);

describe('JSON in pieces', () => {
  it('is what is written of the whole object at once', () => {
    fc.assert(
      fc.property(values, lists, (head, rest) => {
        const keys = [...Object.keys(head), ...Object.keys(rest)];
        fc.pre(keys.every(isPlain) && new Set(keys).size === keys.length);
        expect(jsonInPieces(head, rest)).toBe(`${JSON.stringify({ ...head, ...rest }, null, 2)}\n`);
      }),
    );
  });

  it('asks for each record of a list once, and loses none between blocks', () => {
    let asked = 0;
    const long = 'x'.repeat(1 << 18);
    function* records(): Generator<string> {
      for (; asked < 20; asked += 1) yield `${long}${String(asked)}`;
    }
    const text = jsonInPieces({ format: 'lists' }, { records: records(), none: [] });
    expect(asked).toBe(20);
    expect(JSON.parse(text)).toEqual({
      format: 'lists',
      records: Array.from({ length: 20 }, (_, index) => `${long}${String(index)}`),
      none: [],
    });
  });
});
