import { describe, expect, it } from 'vitest';
import { makeAnchor } from '$core/text/anchor';
import { suggestedTagName } from '$renderer/services/suggested-tag-name';

function nameFor(text: string, ...ranges: readonly { start: number; end: number }[]): string | null {
  return suggestedTagName(
    makeAnchor(text, 'a'.repeat(64), ranges.length === 0 ? [{ start: 0, end: text.length }] : ranges),
  );
}

describe('a name for a tag out of marked words', () => {
  it.each([
    ['fishing rights', 'fishing rights'],
    ['“Of course, practical steps remain,”', 'Of course, practical steps remain'],
    ['a title:\nand a name', 'a title: and a name'],
    ['«ջրամբար»։', 'ջրամբար'],
    ['حقوق الصيد؟', 'حقوق الصيد'],
    ['U.S. policy', 'U.S. policy'],
  ])('%j gives %j', (words, name) => {
    expect(nameFor(words)).toBe(name);
  });

  it('is not made of many words, of pieces, or of signs alone', () => {
    expect(nameFor('x'.repeat(60))).toHaveLength(60);
    expect(nameFor('x'.repeat(61))).toBeNull();
    expect(nameFor('one two three', { start: 0, end: 3 }, { start: 8, end: 13 })).toBeNull();
    expect(nameFor('“…”')).toBeNull();
  });
});
