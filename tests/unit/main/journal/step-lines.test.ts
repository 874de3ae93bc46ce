import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_HEAD } from '$core/model/step';
import { decodeLine, encodeLine } from '$main/journal/line';
import { decodeStepLines, encodeStepLines } from '$main/journal/step-lines';

const head = { ...EMPTY_HEAD, seq: 1, hash: 'ab' };

describe('the lines of a step', () => {
  it('give back what was written, in however many parts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', '\n', 'é', 'խ', '🗞️', '\ud800'), minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        (text, partLength) => {
          const json = JSON.stringify(text);
          expect(decodeStepLines(encodeStepLines({ head, json }, partLength))).toEqual({ head, json });
        },
      ),
    );
  });

  it('are refused when a bit has changed', () => {
    const bytes = encodeStepLines({ head, json: '{"a":1}' });
    for (let offset = 0; offset < bytes.length; offset += 1) {
      const damaged = Buffer.from(bytes);
      damaged.writeUInt8(damaged.readUInt8(offset) ^ 1, offset);
      expect(decodeStepLines(damaged)).toBeNull();
    }
  });
});

describe('a line', () => {
  it('with a good checksum and a header that is none of ours is refused', () => {
    const line = encodeLine({ kind: 'abort', seq: 1, head }, '""').toString('utf8');
    expect(decodeLine(Buffer.from(line.trimEnd()))).not.toBeNull();
    expect(decodeLine(Buffer.from(''))).toBeNull();
    expect(decodeLine(Buffer.from('00000000 '))).toBeNull();
  });
});
