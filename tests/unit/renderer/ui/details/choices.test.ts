import { describe, expect, it } from 'vitest';
import { isMessageKey } from '$renderer/messages/translate';
import { choicesOf, ENUMERATIONS, valueOf } from '$renderer/ui/details/choices';

describe('the values of the closed lists', () => {
  it.each(ENUMERATIONS)('of %s each have a name, a definition and an example', (enumeration) => {
    for (const { value, label, definition, example } of choicesOf(enumeration)) {
      const key = `value.${enumeration}.${value}`;
      for (const part of [key, `${key}.definition`, `${key}.example`]) expect(isMessageKey(part), part).toBe(true);
      expect(new Set([label, definition, example]).size).toBe(3);
    }
  });

  it.each(ENUMERATIONS)('of %s have names that can be told apart', (enumeration) => {
    const labels = choicesOf(enumeration).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('are told from what is none of them', () => {
    expect(valueOf('verdict', 'mixed')).toBe('mixed');
    expect(valueOf('verdict', 'direct')).toBeNull();
    expect(valueOf('verdict', null)).toBeNull();
  });
});
