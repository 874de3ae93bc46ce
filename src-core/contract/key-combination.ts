/** Keys that go by name, as the platform calls them, but for `Space`. */
const NAMED_KEYS = [
  ...['Enter', 'Escape', 'Space', 'Tab', 'Backspace', 'Delete', 'Insert', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'ContextMenu', 'Digit'],
  ...Array.from({ length: 24 }, (_, index) => `F${String(index + 1)}`),
];
const BY_SMALL_NAME = new Map(NAMED_KEYS.map((name) => [name.toLowerCase(), name]));
const SMALL_MODIFIERS: Readonly<Record<string, Modifier>> = {
  ctrl: 'Ctrl',
  control: 'Ctrl',
  cmd: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
};
type Modifier = 'Ctrl' | 'Alt' | 'Shift';

const LETTER = /^[a-z]$/iu;
const DIGIT = /^[0-9]$/u;
const SIGN = /^[^\p{L}\p{N}\p{C}\p{Z}\p{M}]$/u;
const OTHER_LETTER = /^\p{L}$/u;
const MOST_CHARACTERS = 40;

/**
 * The one way to write a combination, such as `Ctrl+Shift+Z`, `q`, `Shift+J`, `Digit`: modifiers in the order Ctrl, Alt,
 * Shift, whatever order and case they were written in. A letter is small unless Shift is held. Null for what no key press
 * can ever be: an unknown key, a digit alone (`Digit` stands for 1 to 9), Alt with a letter or with Ctrl (they type
 * characters), Shift with a sign (a sign already says what it needs).
 */
export function canonicalCombination(written: string): string | null {
  if (written.length > MOST_CHARACTERS) return null;
  const parts = written.endsWith('++') ? [...written.slice(0, -2).split('+'), '+'] : splitAtPlus(written);
  const names = parts.slice(0, -1).map((part) => SMALL_MODIFIERS[part.trim().toLowerCase()]);
  const held = new Set(names);
  const key = (parts.at(-1) ?? '').trim();
  if (held.has(undefined) || held.size !== names.length || (held.has('Ctrl') && held.has('Alt'))) return null;
  const said = keyWithModifiers(key, held);
  if (said === null) return null;
  return `${held.has('Ctrl') ? 'Ctrl+' : ''}${held.has('Alt') ? 'Alt+' : ''}${held.has('Shift') ? 'Shift+' : ''}${said}`;
}

function splitAtPlus(written: string): string[] {
  return written === '+' ? ['+'] : written.split('+');
}

function keyWithModifiers(key: string, held: ReadonlySet<Modifier | undefined>): string | null {
  if (LETTER.test(key)) return held.has('Alt') ? null : letterWith(key, held);
  if (DIGIT.test(key)) return held.size === 0 ? null : key;
  if (SIGN.test(key) || OTHER_LETTER.test(key)) return held.has('Shift') || held.has('Alt') ? null : key;
  const named = BY_SMALL_NAME.get(key.toLowerCase()) ?? null;
  return named === 'Digit' && held.size > 0 ? null : named;
}

function letterWith(letter: string, held: ReadonlySet<Modifier | undefined>): string {
  return held.has('Shift') ? letter.toUpperCase() : letter.toLowerCase();
}
