import { afterEach, describe, expect, it } from 'vitest';
import { pressAgain } from '$renderer/commands/press-again';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false, isComposing: false };
function press(...keys: readonly string[]): void {
  for (const key of keys) pressAgain({ ...NONE, key, code: '', altGraph: false });
}
function field<Tag extends 'input' | 'textarea'>(tag: Tag): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  document.body.append(made);
  made.focus();
  return made;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('a press that had to wait', () => {
  it('is typed into the field that has the focus by now, in place of what is selected', () => {
    const input = field('input');
    const heard: string[] = [];
    input.addEventListener('input', (event) => {
      heard.push(event instanceof InputEvent ? event.inputType : 'unknown');
    });
    input.value = 'old';
    input.select();
    press('n', 'ä', ' ', 'م', '👩', 'x', 'Backspace', 'Backspace');
    expect(input.value).toBe('nä م');
    expect(heard).toEqual([...Array<string>(6).fill('insertText'), 'deleteContentBackward', 'deleteContentBackward']);
  });

  it('is not typed where the field answers to the key, and chords are never typed', () => {
    const input = field('input');
    const heard: string[] = [];
    input.addEventListener('keydown', (event) => {
      heard.push(`${event.ctrlKey ? 'Ctrl+' : ''}${event.key}`);
      if (event.key === 'j') event.preventDefault();
    });
    press('j', 'Escape');
    pressAgain({ ...NONE, key: 'z', code: 'KeyZ', ctrlKey: true, altGraph: false });
    expect(input.value).toBe('');
    pressAgain({ ...NONE, key: '@', code: 'KeyQ', ctrlKey: true, altKey: true, altGraph: true });
    expect(input.value).toBe('@');
    expect(heard).toEqual(['j', 'Escape', 'Ctrl+z', 'Ctrl+@']);
  });

  it('begins a line in a text of lines, and hands a form in from a line', () => {
    const lines = field('textarea');
    press('a', 'Enter', 'b');
    expect(lines.value).toBe('a\nb');
    const form = document.createElement('form');
    let handedIn = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      handedIn += 1;
    });
    document.body.append(form);
    const input = field('input');
    form.append(input);
    input.focus();
    press('a', 'Enter');
    expect([input.value, handedIn]).toEqual(['a', 1]);
  });

  it('changes nothing that cannot be typed into', () => {
    const fixed = field('input');
    fixed.readOnly = true;
    press('a');
    const box = field('input');
    box.type = 'checkbox';
    press('a', 'Backspace');
    expect([fixed.value, box.checked]).toEqual(['', false]);
  });
});
