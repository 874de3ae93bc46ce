import { describe, expect, it } from 'vitest';
import { combinationOf, digitOf, type KeyPress } from '$renderer/commands/key-combination';

function press(key: string, code: string, more: Partial<KeyPress> = {}): KeyPress {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return { key, code, ...none, repeat: false, isComposing: false, altGraph: false, ...more };
}

/** What the key at each position types, without and with Shift, on ten boards. */
const BOARDS: Readonly<
  Record<string, readonly (readonly [code: string, plain: string, shifted: string, letter: string])[]>
> = {
  'United States': [
    ['KeyQ', 'q', 'Q', 'q'],
    ['KeyJ', 'j', 'J', 'j'],
    ['KeyZ', 'z', 'Z', 'z'],
  ],
  German: [
    ['KeyY', 'z', 'Z', 'z'],
    ['KeyZ', 'y', 'Y', 'y'],
    ['KeyQ', 'q', 'Q', 'q'],
  ],
  French: [
    ['KeyA', 'q', 'Q', 'q'],
    ['KeyQ', 'a', 'A', 'a'],
    ['KeyW', 'z', 'Z', 'z'],
    ['Semicolon', 'm', 'M', 'm'],
  ],
  Turkish: [
    ['KeyQ', 'q', 'Q', 'q'],
    ['KeyC', 'c', 'C', 'c'],
    ['Quote', 'i', 'İ', 'i'],
  ],
  Dvorak: [
    ['KeyX', 'q', 'Q', 'q'],
    ['KeyI', 'c', 'C', 'c'],
    ['Slash', 'z', 'Z', 'z'],
  ],
  Russian: [
    ['KeyQ', 'й', 'Й', 'q'],
    ['KeyC', 'с', 'С', 'c'],
    ['KeyJ', 'о', 'О', 'j'],
  ],
  Armenian: [
    ['KeyQ', 'ք', 'Ք', 'q'],
    ['KeyC', 'ծ', 'Ծ', 'c'],
    ['KeyH', 'հ', 'Հ', 'h'],
  ],
  Arabic: [
    ['KeyQ', 'ض', 'َ', 'q'],
    ['KeyB', 'لا', 'لآ', 'b'],
    ['KeyH', 'ا', 'أ', 'h'],
  ],
  Persian: [
    ['KeyQ', 'ض', 'ْ', 'q'],
    ['KeyC', 'ز', 'ژ', 'c'],
    ['KeyV', 'ر', 'ؤ', 'v'],
  ],
  Hebrew: [
    ['KeyQ', '/', '/', 'q'],
    ['KeyC', 'ב', 'ב', 'c'],
    ['KeyJ', 'ח', 'ח', 'j'],
    ['KeyS', 'ד', 'ד', 's'],
  ],
};

describe.each(Object.entries(BOARDS))('the keys of a %s board', (_board, keys) => {
  it.each(keys)('%s (%s, %s) is the letter %s', (code, plain, shifted, letter) => {
    expect(combinationOf(press(plain, code), false)).toBe(letter);
    const capital = letter.toUpperCase();
    const held = shifted === 'İ' ? 'I' : shifted;
    expect(combinationOf(press(held, code, { shiftKey: true }), false)).toBe(`Shift+${capital}`);
    expect(combinationOf(press(plain, code, { ctrlKey: true }), false)).toBe(`Ctrl+${letter}`);
    expect(combinationOf(press(plain, code, { metaKey: true }), true)).toBe(`Ctrl+${letter}`);
  });
});

describe('letters', () => {
  it('does not mind Caps Lock', () => {
    expect(combinationOf(press('Q', 'KeyQ'), false)).toBe('q');
    expect(combinationOf(press('q', 'KeyQ', { shiftKey: true }), false)).toBe('Shift+Q');
  });

  it('takes the position where a board of another script types a sign there', () => {
    expect(combinationOf(press('/', 'KeyQ'), false)).toBe('q');
    expect(combinationOf(press("'", 'KeyW'), false, new Set())).toBe('w');
  });

  it('leaves a sign alone where the board types the letter elsewhere', () => {
    const dvorak = new Set('abcdefghijklmnopqrstuvwxyz');
    expect(combinationOf(press("'", 'KeyQ'), false, dvorak)).toBe("'");
    expect(combinationOf(press('q', 'KeyX'), false, dvorak)).toBe('q');
  });

  it('makes no command of letters beyond A to Z', () => {
    expect(combinationOf(press('ß', 'Minus'), false)).toBe('ß');
    expect(combinationOf(press('б', 'Comma'), false)).toBe('б');
    expect(combinationOf(press('ö', 'KeyO'), false)).toBe('ö');
  });
});

describe('digits', () => {
  it.each([
    ['1', 'Digit1'],
    ['&', 'Digit1'],
    ['١', 'Digit1'],
    ['۱', 'Digit1'],
    ['1', 'Numpad1'],
  ])('%s at %s is the digit 1', (key, code) => {
    expect(combinationOf(press(key, code), false)).toBe('Digit');
    expect(digitOf({ key, code })).toBe('1');
  });

  it('leaves the numeric keypad its arrows', () => {
    expect(combinationOf(press('End', 'Numpad1'), false)).toBe('End');
  });

  it.each([
    ['&', 'Digit1', 'Ctrl+1'],
    ['-', 'Digit6', 'Ctrl+6'],
    ['è', 'Digit7', 'Ctrl+7'],
    ['٨', 'Digit8', 'Ctrl+8'],
    ['9', 'Numpad9', 'Ctrl+9'],
  ])('%s at %s tells views and modes by position', (key, code, combination) => {
    expect(combinationOf(press(key, code, { ctrlKey: true }), false)).toBe(combination);
  });
});

describe('what never is a command', () => {
  it.each([
    ['composition', press('q', 'KeyQ', { isComposing: true })],
    ['a dead key', press('Dead', 'BracketLeft')],
    ['AltGr on a German board (@)', press('@', 'KeyQ', { altGraph: true })],
    ['AltGr told as Ctrl+Alt (Windows)', press('q', 'KeyQ', { ctrlKey: true, altKey: true })],
    ['Alt and a letter', press('q', 'KeyQ', { altKey: true })],
    ['Shift alone', press('Shift', 'ShiftLeft', { shiftKey: true })],
    ['Ctrl on macOS', press('q', 'KeyQ', { ctrlKey: true })],
  ])('%s', (what, event) => {
    expect(combinationOf(event, what === 'Ctrl on macOS')).toBeNull();
  });
});

describe('other keys go by name', () => {
  it.each([
    [press('ArrowUp', 'ArrowUp', { altKey: true }), 'Alt+ArrowUp'],
    [press('ArrowUp', 'ArrowUp', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+ArrowUp'],
    [press('F6', 'F6', { shiftKey: true }), 'Shift+F6'],
    [press(' ', 'Space'), 'Space'],
    [press('?', 'Slash', { shiftKey: true }), '?'],
    [press('+', 'Equal', { ctrlKey: true, shiftKey: true }), 'Ctrl++'],
    [press('Enter', 'NumpadEnter', { ctrlKey: true }), 'Ctrl+Enter'],
  ])('$key', (event, combination) => {
    expect(combinationOf(event, false)).toBe(combination);
  });
});
