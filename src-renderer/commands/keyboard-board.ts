import type { LettersOfBoard } from './key-combination';

interface LayoutMap {
  values(): Iterable<string>;
}
interface KeyboardWithMap {
  getLayoutMap(): Promise<LayoutMap>;
}

function keyboardOf(navigator: Navigator): KeyboardWithMap | null {
  if (!('keyboard' in navigator)) return null;
  return navigator.keyboard as KeyboardWithMap;
}

/**
 * Follows which Latin letters the board in use types. Chromium does not tell when the layout changes, so it is asked
 * again whenever the window gets the focus.
 */
export function watchBoard(): { readonly letters: () => LettersOfBoard; readonly stop: () => void } {
  let letters: LettersOfBoard = new Set();
  const ask = async (): Promise<void> => {
    try {
      const map = await keyboardOf(navigator)?.getLayoutMap();
      letters = new Set([...(map?.values() ?? [])].filter((key) => /^[a-z]$/u.test(key)));
    } catch {
      letters = new Set(); // A system without the map: positions decide.
    }
  };
  const onFocus = (): void => void ask();
  onFocus();
  window.addEventListener('focus', onFocus);
  return {
    letters: () => letters,
    stop: () => {
      window.removeEventListener('focus', onFocus);
    },
  };
}
