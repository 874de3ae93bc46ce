import { describe, expect, it } from 'vitest';
import { detect } from '$core/detect/detect';
import { howGiven } from '$core/detect/resolve/how-given';

// Every name and every sentence is invented.
describe('how a speaker without a name is given', () => {
  it.each([
    ['en', 'two Western officials', 'anonymous'],
    ['en', 'a person familiar with the talks', 'anonymous'],
    ['en', 'the sources', 'anonymous'],
    ['en', 'a senior diplomat in Velmara', 'anonymous'],
    ['en', 'the diplomat', null],
    ['en', 'the official’s report', 'document'],
    ['en', 'a report by the ministry', 'document'],
    ['en', 'the ministry of defence', 'collective'],
    ['en', 'residents of the upper town', 'collective'],
    ['en', 'the mayor of Velmara', 'described'],
    ['en', 'its governor', 'described'],
    ['en', 'a mayor', null],
    ['en', 'a spokesman for Vik Lines', null],
    ['en', 'she', null],
    ['de', 'der Bürgermeister', 'described'],
    ['de', 'Regierungskreise in Lauvenland', 'anonymous'],
    ['de', 'ein Bericht des Ministeriums', 'document'],
    ['de', 'die Anwohner', 'collective'],
    ['fr', 'une source proche du dossier', 'anonymous'],
    ['fr', 'l’entourage du ministre', 'anonymous'],
    ['fr', 'le maire', 'described'],
    ['fr', 'les riverains', 'collective'],
    ['es', 'fuentes del Gobierno', 'anonymous'],
    ['es', 'el informe', 'document'],
    ['es', 'un alto funcionario', 'anonymous'],
    ['ru', 'источник в правительстве', 'anonymous'],
    ['ru', 'местные жители', 'collective'],
    ['hy', 'քաղաքապետը', null],
  ] as const)('%s: %s', (language, mention, expected) => {
    expect(howGiven(mention, language)).toBe(expected);
  });

  it('is told only where nobody is named', () => {
    const text = '“We stay,” said Ilse Brandt. “We go,” officials said. “We wait,” she said.';
    const { quotes } = detect(text, { language: 'en' });
    expect(quotes.map(({ speaker, speakerStatus }) => [speaker, speakerStatus])).toEqual([
      ['Ilse Brandt', null],
      [null, 'anonymous'],
      [expect.any(String), null],
    ]);
  });
});
