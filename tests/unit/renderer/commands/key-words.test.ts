import { describe, expect, it } from 'vitest';
import { keysAsText, keyWords } from '$renderer/commands/key-words';

describe('keyWords', () => {
  it.each([
    ['q', ['Q']],
    ['Ctrl+Shift+Z', ['Ctrl', 'Shift', 'Z']],
    ['Ctrl++', ['Ctrl', '+']],
    ['Ctrl+-', ['Ctrl', '-']],
    ['Alt+ArrowUp', ['Alt', '↑']],
    ['Escape', ['Esc']],
    ['Digit', ['1–9']],
  ])('%s is printed as %j', (combination, words) => {
    expect(keyWords(combination, false)).toEqual(words);
  });

  it('uses the signs of a Mac there', () => {
    expect(keysAsText('Ctrl+Shift+Z', true)).toBe('⌘⇧Z');
  });
});
