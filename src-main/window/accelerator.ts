const NAMES: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
};
/** What Electron has a name or a sign for. Others, such as letters with accents, it refuses. */
const KNOWN =
  /^(?:[A-Z0-9]|F\d{1,2}|Plus|Space|Tab|Backspace|Delete|Insert|Enter|Up|Down|Left|Right|Home|End|PageUp|PageDown|Esc|[!-/:-@[-`{-~])$/u;

/** A combination of the window as Electron writes it in menus; null for what it cannot show. */
export function acceleratorOf(combination: string): string | null {
  const key = combination.endsWith('+') ? '+' : combination.slice(combination.lastIndexOf('+') + 1);
  const held = combination.slice(0, combination.length - key.length);
  const named = NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return KNOWN.test(named) ? `${held.replace('Ctrl+', 'CmdOrCtrl+')}${named}` : null;
}
