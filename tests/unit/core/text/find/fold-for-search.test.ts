import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '$core/text/find/find-words';
import { foldForSearch } from '$core/text/find/fold-for-search';
import { foldText } from '$core/text/find/folded-text';
import { LENIENT } from '$core/text/find/query';

const signs = fc.constantFrom(...Array.from('aAzZΣςİ019 \n\t\'"`-.,é“”’—«»شىيﬁßς՛🕯️'));
const text = fc.oneof(fc.string({ unit: signs, maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 20 }));

describe('folding for a search', () => {
  it('gives what finding in the article gives, short cut or not', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(foldForSearch(words)).toBe(foldText(words, { ...LENIENT, foldSigns: true }).folded);
      }),
      { numRuns: 5000 },
    );
  });

  it('holds whatever is found in a text', () => {
    fc.assert(
      fc.property(text, text, text, (before, words, after) => {
        const [found] = findWords(`${before}${words}${after}`, words, LENIENT);
        if (found !== undefined) expect(foldForSearch(`${before}${words}${after}`)).toContain(foldForSearch(words));
      }),
    );
  });

  it('takes one form of quotation marks, dashes and white space for another', () => {
    expect(foldForSearch('“We don’t —\n stop”')).toBe(foldForSearch('"we don\'t -- stop"'));
  });
});
