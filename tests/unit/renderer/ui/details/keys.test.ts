import { describe, expect, it } from 'vitest';
import { fieldKeyOf } from '$renderer/ui/details/field-keys';
import { listKeyOf } from '$renderer/ui/details/list-keys';

interface Chord {
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly composing?: boolean;
}

function press(key: string, { ctrl = false, shift = false, composing = false }: Chord = {}): KeyboardEvent {
  const flags = { ctrlKey: ctrl, metaKey: false, altKey: false, shiftKey: shift, isComposing: composing };
  return { key, ...flags } as KeyboardEvent;
}

describe('a key in a text field', () => {
  it('leaves it on Esc and Ctrl+Enter, and on Enter where there is one line', () => {
    expect(fieldKeyOf(press('Escape'), true)).toBe('leave');
    expect(fieldKeyOf(press('Enter', { ctrl: true }), true)).toBe('leave');
    expect(fieldKeyOf(press('Enter'), false)).toBe('leave');
    expect(fieldKeyOf(press('Enter'), true)).toBe('typing');
  });

  it('types, edits or composes, and every other chord is a command', () => {
    for (const key of ['q', 'Backspace', 'ArrowLeft', 'Dead']) expect(fieldKeyOf(press(key), true)).toBe('typing');
    for (const key of ['z', 'Z', 'v', 'a', 'ArrowRight', 'Backspace']) {
      expect(fieldKeyOf(press(key, { ctrl: true }), true)).toBe('typing');
    }
    for (const key of ['PageDown', 'e', 'k', '1']) expect(fieldKeyOf(press(key, { ctrl: true }), true)).toBe('command');
    expect(fieldKeyOf(press('F6'), true)).toBe('command');
    expect(fieldKeyOf(press('Escape', { composing: true }), true)).toBe('typing');
  });
});

describe('a key on a list of choices', () => {
  it('opens it, moves in it, chooses and closes', () => {
    expect(listKeyOf(press('ArrowDown'), false)).toBe('open');
    expect(listKeyOf(press('ArrowDown'), true)).toBe(1);
    expect(listKeyOf(press('Enter'), true)).toBe('choose');
    expect(listKeyOf(press('Escape'), true)).toBe('close');
    expect(listKeyOf(press('Escape'), false)).toBeNull();
    expect(listKeyOf(press('Tab'), false)).toBeNull();
    expect(listKeyOf(press('s', { ctrl: true }), true)).toBeNull();
    expect(listKeyOf(press('M'), true)).toEqual({ letter: 'm' });
  });
});
