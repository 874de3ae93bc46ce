import type { KeyCombination } from './command';
import { t } from '../messages/translate';

const NAMES: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  Delete: 'Del',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};
const ON_MAC: Readonly<Record<string, string>> = { Ctrl: '⌘', Shift: '⇧', Alt: '⌥' };

/** The keys of a combination as they are printed on a board, in the order in which they are held. */
export function keyWords(combination: KeyCombination, isMac: boolean): string[] {
  if (combination === 'Digit') return [t('keys.digits')];
  const parts = combination.endsWith('++') ? [...combination.slice(0, -2).split('+'), '+'] : combination.split('+');
  return parts.map((part) => wordOf(part, isMac));
}

function wordOf(part: string, isMac: boolean): string {
  if (isMac && part in ON_MAC) return ON_MAC[part] ?? part;
  return NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part);
}

/** As one word, for tooltips and screen readers: `Ctrl+Shift+Z`. */
export function keysAsText(combination: KeyCombination, isMac: boolean): string {
  return keyWords(combination, isMac).join(isMac ? '' : '+');
}
