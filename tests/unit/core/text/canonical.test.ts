import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, textHash } from '$core/text/canonical';

const unruly = fc.string({ unit: fc.constantFrom('\r', '\n', '\uFEFF', 'a', ' ', '\u0301', 'é') });

describe('canonical text', () => {
  it('turns every kind of line end into LF', () => {
    expect(canonicalText('a\r\nb\rc\nd\r\r\ne')).toBe('a\nb\nc\nd\n\ne');
  });

  it('removes one leading byte order mark and keeps any other', () => {
    expect(canonicalText('\uFEFF\uFEFFa\uFEFF')).toBe('\uFEFFa\uFEFF');
  });

  it('changes nothing else: no trimming, no composing', () => {
    const text = '  e\u0301 \u00A0\t\n\n ';
    expect(canonicalText(text)).toBe(text);
  });

  it('never holds a CR, and only CR and a first mark are ever lost', () => {
    fc.assert(
      fc.property(unruly, (raw) => {
        const text = canonicalText(raw);
        expect(text).not.toContain('\r');
        expect(text.replaceAll('\n', '')).toBe(raw.replace(/^\uFEFF/u, '').replace(/[\r\n]/gu, ''));
      }),
    );
  });
});

describe('text hash', () => {
  it('is the SHA-256 of the UTF-8 bytes in lower-case hexadecimal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(textHash(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });
});
