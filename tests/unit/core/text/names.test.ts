import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn, splitTitleAndName } from '$core/text/names';

describe('a title before a name', () => {
  it.each([
    ['Foreign Minister Sergei Lavrov', 'Foreign Minister', 'Sergei Lavrov'],
    ['Sergei Lavrov', '', 'Sergei Lavrov'],
    ['Mr. Brandt', '', 'Brandt'],
    ['Mayor Ilse Brandt', 'Mayor', 'Ilse Brandt'],
    ['Ilse Brandt, mayor of Port Ellery', 'mayor of Port Ellery', 'Ilse Brandt'],
    ['Minister of Defence Ana Ruiz', 'Minister of Defence', 'Ana Ruiz'],
    ['spokesman for the company', '', 'spokesman for the company'],
    ['spokesman for the Coast Wire', '', 'spokesman for the Coast Wire'],
    ['director of schools', '', 'director of schools'],
    ['President', '', 'President'],
    ['die Sprecherin Anna Vogt', 'die Sprecherin', 'Anna Vogt'],
    ['министр Анна Орлова', 'министр', 'Анна Орлова'],
    ['  Ana   de  Vries ', '', 'Ana de Vries'],
    [', mayor', '', 'mayor'],
    ['Ilse Brandt,', '', 'Ilse Brandt'],
  ])('%s', (typed, title, name) => {
    expect(splitTitleAndName(typed)).toEqual({ title, name });
  });
});

describe('names in a text', () => {
  it.each([
    ['On Monday Foreign Minister Hakan Fidan said so.', ['Hakan Fidan']],
    ['President Raisi was there, and so was Ana de Vries.', ['Raisi', 'Ana de Vries']],
    ['The harbour opened. The Mayor left.', []],
    ['“It was J. R. Sund,” said Jean-Luc O’Brien.', ['J. R. Sund', 'Jean-Luc O’Brien']],
    ['Mr. Brandt and Gen. Karl Thal met J.R. Sund.', ['Brandt', 'Karl Thal', 'J.R. Sund']],
    ['If Tarnholt agrees, June I think, Had Mrs Peake come.', ['Peake']],
    ['On Monday Ada Lund’s bridge and Ostrel’s Mayor Ivo Thal', ['Ada Lund', 'Ivo Thal']],
    ['The Prime Minister left. THE SECOND APOLOGY', []],
    ['Jan van der Velde and Yusuf al-Sayed, Bint Jbeil', ['Jan van der Velde', 'Yusuf al-Sayed', 'Bint Jbeil']],
    ['selon les amis d’Aline Roy et de Chloé d’Arcy', ['Aline Roy', 'Chloé d’Arcy']],
    ['Ana Ruiz y Marta Gil de la Torre', ['Ana Ruiz', 'Marta Gil de la Torre']],
    ['Der Tag der Eröffnung gehörte Ursula von der Thal.', ['Ursula von der Thal']],
    ['the Ostrel\nReview', ['Ostrel Review']],
    ['Тогда сказала Анна Орлова.', ['Анна Орлова']],
    ['قال الوزير', []],
  ])('%s', (text, names) => {
    expect(namesIn(text).map(({ name }) => name)).toEqual(names);
  });

  it('lie in the text in order and apart, whatever it is', () => {
    const pieces = fc.constantFrom(
      ...['Ada', 'Lund', 'de', 'Mr.', 'Mayor', 'I', 'May', ' ', '\n', '.', '’s', '-', 'J.', 'THE', 'ა', 'ب', '😀'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
        const text = list.join('');
        let before = 0;
        for (const { start, end, name } of namesIn(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(text.slice(start, end).replaceAll('\n', ' ')).toBe(name);
          before = end;
        }
      }),
    );
  });

  it('stand where they say', () => {
    const text = 'Then Mayor Ilse Brandt spoke.';
    const [name] = namesIn(text);
    expect(text.slice(name?.start, name?.end)).toBe('Ilse Brandt');
    expect(name?.title).toBe('Mayor');
  });
});
