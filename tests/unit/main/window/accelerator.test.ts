import { describe, expect, it } from 'vitest';
import { acceleratorOf } from '$main/window/accelerator';

describe('acceleratorOf', () => {
  it.each([
    ['q', 'Q'],
    ['Ctrl+Shift+Z', 'CmdOrCtrl+Shift+Z'],
    ['Ctrl++', 'CmdOrCtrl+Plus'],
    ['Ctrl+-', 'CmdOrCtrl+-'],
    ['Alt+ArrowUp', 'Alt+Up'],
    ['Escape', 'Esc'],
    ['F12', 'F12'],
    ['Shift+Delete', 'Shift+Delete'],
  ])('writes %s as %s', (combination, accelerator) => {
    expect(acceleratorOf(combination)).toBe(accelerator);
  });

  it.each(['', 'Digit', 'ö', 'Ctrl+ä', 'ContextMenu'])('shows nothing for %j', (combination) => {
    expect(acceleratorOf(combination)).toBeNull();
  });
});
