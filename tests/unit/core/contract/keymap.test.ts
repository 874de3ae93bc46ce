import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { canonicalCombination } from '$core/contract/key-combination';
import { keymapFile, keymapFileSchema, readKeymap } from '$core/contract/keymap';

describe('canonicalCombination', () => {
  it.each([
    ['Q', 'q'],
    ['shift+j', 'Shift+J'],
    ['Shift+Ctrl+z', 'Ctrl+Shift+Z'],
    ['cmd+K', 'Ctrl+k'],
    ['Control + Enter', 'Ctrl+Enter'],
    ['alt+arrowup', 'Alt+ArrowUp'],
    ['F24', 'F24'],
    ['ctrl++', 'Ctrl++'],
    ['+', '+'],
    ['Ctrl+-', 'Ctrl+-'],
    ['?', '?'],
    ['ö', 'ö'],
    ['Ctrl+1', 'Ctrl+1'],
    ['digit', 'Digit'],
  ])('reads %s as %s', (written, canonical) => {
    expect(canonicalCombination(written)).toBe(canonical);
  });

  it.each([
    '',
    'Ctrl',
    'Ctrl+',
    'Hyper+q',
    'Ctrl+Ctrl+q',
    'Alt+q',
    'Ctrl+Alt+F5',
    '7',
    'Shift+?',
    'F25',
    'qq',
    'Ctrl+Digit',
    '\u0000',
    'x'.repeat(99),
  ])('refuses %j, which no key press can be', (written) => {
    expect(canonicalCombination(written)).toBeNull();
  });

  it('leaves what is canonical as it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('Ctrl+Shift+Z', 'q', 'Alt+F1', 'Ctrl++')), (written) => {
        const canonical = canonicalCombination(written);
        if (canonical !== null) expect(canonicalCombination(canonical)).toBe(canonical);
      }),
    );
  });
});

const file = (keys: unknown): unknown => ({ format: 'verbatim-keymap', version: 1, keys });

describe('readKeymap', () => {
  it('takes what is right, names what is not, and goes on', () => {
    const read = readKeymap(
      file({ quote: ['ctrl+Q', 'Alt+q', '7'], claim: [], note: 'n', reject: ['Hyper+x'], 'from-later': ['g'] }),
    );
    expect(read).toEqual({
      ok: true,
      value: {
        overrides: { quote: ['Ctrl+q'], claim: [], 'from-later': ['g'] },
        problems: [
          { kind: 'bad-combination', commandId: 'quote', written: 'Alt+q' },
          { kind: 'bad-combination', commandId: 'quote', written: '7' },
          { kind: 'not-a-list', commandId: 'note', written: null },
          { kind: 'bad-combination', commandId: 'reject', written: 'Hyper+x' },
        ],
      },
    });
  });

  it.each([
    null,
    7,
    [],
    {},
    { format: 'verbatim-export', version: 1 },
    { format: 'verbatim-keymap', version: 1, keys: [1] },
  ])('refuses %j', (raw) => {
    expect(readKeymap(raw).ok).toBe(false);
  });

  it('tells a keymap of another version from what is none', () => {
    expect(readKeymap({ format: 'verbatim-keymap', version: 2, keys: {} })).toEqual({
      ok: false,
      error: 'other-version',
    });
  });

  it('reads back what it writes, whatever was in it', () => {
    const keys = fc.dictionary(
      fc.string({ minLength: 1, maxLength: 20 }),
      fc.array(fc.oneof(fc.string(), fc.constantFrom('q', 'Ctrl+q', 'F5'))),
    );
    fc.assert(
      fc.property(keys, (written) => {
        const read = readKeymap(file(written));
        if (!read.ok) return;
        const again = keymapFile(read.value.overrides);
        expect(v.is(keymapFileSchema, again)).toBe(true);
        expect(readKeymap(JSON.parse(JSON.stringify(again)))).toEqual({
          ok: true,
          value: { overrides: read.value.overrides, problems: [] },
        });
      }),
    );
  });
});
