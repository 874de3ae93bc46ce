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
    ['President', '', 'President'],
    ['die Sprecherin Anna Vogt', 'die Sprecherin', 'Anna Vogt'],
    ['министр Анна Орлова', 'министр', 'Анна Орлова'],
    ['  Ana   de  Vries ', '', 'Ana de Vries'],
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
    ['Тогда сказала Анна Орлова.', ['Анна Орлова']],
    ['قال الوزير', []],
  ])('%s', (text, names) => {
    expect(namesIn(text).map(({ name }) => name)).toEqual(names);
  });

  it('stand where they say', () => {
    const text = 'Then Mayor Ilse Brandt spoke.';
    const [name] = namesIn(text);
    expect(text.slice(name?.start, name?.end)).toBe('Ilse Brandt');
    expect(name?.title).toBe('Mayor');
  });
});
