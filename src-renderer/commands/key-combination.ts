/** What a key press says, apart from the platform's event object. The table test feeds these for many boards. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
  /** True while AltGr is down: what it types is a character, never a command. */
  readonly altGraph: boolean;
}

const LETTER = /^[a-z]$/iu;
const LETTER_CODE = /^Key([A-Z])$/u;
const DIGIT_CODE = /^Digit([0-9])$/u;
const MODIFIERS = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);

/** The Latin letters that the board in use types somewhere; empty where that is not known. */
export type LettersOfBoard = ReadonlySet<string>;
const UNKNOWN_BOARD: LettersOfBoard = new Set();

/**
 * The Latin letter that the key types, whatever Caps Lock says; where it types none (Armenian, Arabic, Hebrew, Russian,
 * …), the letter at that position of a US board, unless the board types that letter elsewhere (Dvorak has `'` where
 * others have Q). Null for what is no letter.
 */
function letterOf({ key, code }: KeyPress, board: LettersOfBoard): string | null {
  if (LETTER.test(key)) return key.toLowerCase();
  const isLatin = /^\p{Script=Latin}$/u.test(key);
  const byPosition = LETTER_CODE.exec(code)?.[1]?.toLowerCase() ?? null;
  if (isLatin || byPosition === null || board.has(byPosition) || isNamed(key)) return null;
  return byPosition;
}

/** A key such as `Enter` says its name, one that prints says what it prints (two letters at most). */
function isNamed(key: string): boolean {
  return /^[A-Za-z0-9]{2,}$/u.test(key);
}

/** Digits go by position, whatever they type: a French board types `&` where others type 1. */
export function digitOf({ key, code }: Pick<KeyPress, 'key' | 'code'>): string | null {
  return DIGIT_CODE.exec(code)?.[1] ?? (/^[0-9]$/u.test(key) ? key : null);
}

/**
 * The combination that a press spells, such as `q`, `Shift+J`, `Ctrl+Shift+Z`, `Digit`, `Alt+ArrowUp`; null for what
 * never is a command: composition, dead keys, AltGr, modifiers alone. `Ctrl` stands for Cmd on macOS.
 */
export function combinationOf(press: KeyPress, isMac: boolean, board: LettersOfBoard = UNKNOWN_BOARD): string | null {
  const [command, otherCommand] = isMac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (isNoCommand(press) || otherCommand) return null;
  const letter = letterOf(press, board);
  if (letter !== null) return letterCombination(letter, press, command);
  return signCombination(press, command);
}

/** Digits, signs and the keys that go by name. */
function signCombination(press: KeyPress, command: boolean): string {
  const digit = digitOf(press);
  const alone = !command && !press.altKey && !press.shiftKey;
  if (digit !== null && alone) return 'Digit';
  return `${command ? 'Ctrl+' : ''}${press.altKey ? 'Alt+' : ''}${shiftPart(press)}${digit ?? nameOf(press)}`;
}

function isNoCommand({ key, isComposing, altGraph }: KeyPress): boolean {
  return isComposing || altGraph || key === 'Dead' || key === 'Process' || key === 'Unidentified' || MODIFIERS.has(key);
}

/** No default needs Alt and a letter: that opens menus and types characters. */
function letterCombination(letter: string, { altKey, shiftKey }: KeyPress, command: boolean): string | null {
  if (altKey) return null;
  if (command) return shiftKey ? `Ctrl+Shift+${letter.toUpperCase()}` : `Ctrl+${letter}`;
  return shiftKey ? `Shift+${letter.toUpperCase()}` : letter;
}

/** Shift is part of the name of a printed sign already; of other keys it is said. */
function shiftPart({ key, code, shiftKey }: KeyPress): string {
  const printed = [...key].length === 1 && key !== ' ' && !DIGIT_CODE.test(code);
  return shiftKey && !printed ? 'Shift+' : '';
}

function nameOf({ key }: KeyPress): string {
  return key === ' ' ? 'Space' : key;
}
