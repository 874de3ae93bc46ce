import { describe, expect, it } from 'vitest';
import { READER_VERSION, readArticle } from '$core/articles/read-article';

const BODY = `The bridge over the Sarne will stay closed until spring, the mayor of Ostrel said.

"We will not open it before it is safe," she told reporters.`;

const SEED = `Bridge over the Sarne to stay closed until spring

The Ostrel Courier, Norvania
Oct 24 2023

Engineers found cracks in two of the four pillars, according to the mayor

${BODY}

https://courier.example/bridge-closed`;

const fieldsOf = (text: string) => {
  const { title, publication, country, publishedOn, byline, standfirst, url, language } = readArticle(text);
  return { title, publication, country, publishedOn, byline, standfirst, url, language };
};
const blocksOf = (text: string) =>
  readArticle(text).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)] as const);
const kindsOf = (text: string) => readArticle(text).blocks.map(({ kind }) => kind);

describe('an article in the form of a seed', () => {
  it('gives every field', () => {
    expect(fieldsOf(SEED)).toEqual({
      title: 'Bridge over the Sarne to stay closed until spring',
      publication: 'The Ostrel Courier',
      country: 'Norvania',
      publishedOn: '2023-10-24',
      byline: null,
      standfirst: 'Engineers found cracks in two of the four pillars, according to the mayor',
      url: 'https://courier.example/bridge-closed',
      language: 'en',
    });
    expect(readArticle(SEED).readerVersion).toBe(READER_VERSION);
  });

  it('lays out the whole text in blocks', () => {
    expect(blocksOf(SEED)).toEqual([
      ['title', 'Bridge over the Sarne to stay closed until spring'],
      ['publication', 'The Ostrel Courier, Norvania'],
      ['date', 'Oct 24 2023'],
      ['standfirst', 'Engineers found cracks in two of the four pillars, according to the mayor'],
      ['paragraph', 'The bridge over the Sarne will stay closed until spring, the mayor of Ostrel said.'],
      ['paragraph', '"We will not open it before it is safe," she told reporters.'],
      ['url', 'https://courier.example/bridge-closed'],
    ]);
  });

  it.each([
    [
      'no title',
      SEED.replace(/^.*\n\n/u, '')
        .replace('Norvania', 'India')
        .replace(/^Engineers.*\n\n/mu, ''),
      { title: null, publication: 'The Ostrel Courier', publishedOn: '2023-10-24' },
    ],
    [
      'no publication',
      SEED.replace(/^The Ostrel.*\n/mu, ''),
      { publication: null, country: null, publishedOn: '2023-10-24' },
    ],
    ['no country', SEED.replace(', Norvania', ''), { publication: 'The Ostrel Courier', country: null }],
    [
      'no date',
      SEED.replace('Norvania\nOct 24 2023', 'France'),
      { publication: 'The Ostrel Courier', country: 'France', publishedOn: null },
    ],
    ['no URL', SEED.replace(/\n\nhttps.*$/u, ''), { url: null, publication: 'The Ostrel Courier' }],
    ['no standfirst', SEED.replace(/^Engineers.*\n\n/mu, ''), { standfirst: null, publishedOn: '2023-10-24' }],
    ['no header at all', BODY, { title: null, publication: null, publishedOn: null, standfirst: null, url: null }],
    [
      'an ambiguous date',
      SEED.replace('Oct 24 2023', '03/04/2024'),
      { publishedOn: null, publication: 'The Ostrel Courier' },
    ],
    [
      'a city for the country',
      SEED.replace('Norvania', 'London'),
      { publication: 'The Ostrel Courier', country: null },
    ],
  ])('leaves null what is missing: %s', (_what, text, expected) => {
    expect(fieldsOf(text)).toMatchObject({ title: 'Bridge over the Sarne to stay closed until spring', ...expected });
  });

  it('takes several title lines for one title', () => {
    const text = SEED.replace(' to stay closed', '\nto stay closed');
    expect(fieldsOf(text).title).toBe('Bridge over the Sarne to stay closed until spring');
    expect(blocksOf(text)[0]).toEqual(['title', 'Bridge over the Sarne\nto stay closed until spring']);
  });

  it('takes the header without blank lines too', () => {
    const text = SEED.replace('spring\n\nThe Ostrel', 'spring\nThe Ostrel');
    expect(fieldsOf(text)).toEqual(fieldsOf(SEED));
  });

  it('does not take a line of the title for the publication', () => {
    expect(fieldsOf(`Bridge stays closed\nuntil spring\nOct 24 2023\n\n${BODY}`)).toMatchObject({
      title: 'Bridge stays closed until spring',
      publication: null,
      publishedOn: '2023-10-24',
    });
    expect(fieldsOf(`Leaders meet in Paris, France\n\nOct 24 2023\n\n${BODY}`)).toMatchObject({
      title: 'Leaders meet in Paris, France',
      publication: null,
      publishedOn: '2023-10-24',
    });
  });

  it('reads a header whose publication stands above the title', () => {
    const text = `Le Courrier, France\n24 octobre 2023\n\nLe pont reste fermé\n\nLa maire l’a annoncé mardi. Il n’ouvrira pas avant le printemps.`;
    expect(fieldsOf(text)).toMatchObject({
      title: 'Le pont reste fermé',
      publication: 'Le Courrier',
      country: 'France',
      publishedOn: '2023-10-24',
      language: 'fr',
    });
  });

  it('reads several parts on one line', () => {
    const text = `Bridge stays closed\n\nBy Mara Lund | 24 October 2023\n\n${BODY}`;
    expect(fieldsOf(text)).toMatchObject({ byline: 'Mara Lund', publishedOn: '2023-10-24' });
    expect(fieldsOf(`Bridge stays closed\n\nThe Courier, India, Oct 24 2023\n\n${BODY}`)).toMatchObject({
      publication: 'The Courier',
      country: 'India',
      publishedOn: '2023-10-24',
    });
  });

  it('takes a second date for that of a later change', () => {
    const text = SEED.replace('Oct 24 2023', 'Updated: Oct 26 2023\nPublished: Oct 24 2023, 10:42');
    expect(fieldsOf(text).publishedOn).toBe('2023-10-24');
  });

  it('keeps a standfirst that stands above the publication', () => {
    const text = `Bridge stays closed\n\nCracks were found in two pillars, says the mayor.\n\nThe Courier, India\nOct 24 2023\n\n${BODY}`;
    expect(fieldsOf(text)).toMatchObject({
      standfirst: 'Cracks were found in two pillars, says the mayor.',
      publication: 'The Courier',
      publishedOn: '2023-10-24',
    });
  });

  it('reads a publication without a date, known by its words or its country', () => {
    const without = (line: string) => fieldsOf(`Bridge stays closed\n\n${line}\n\n${BODY}`);
    expect(without('Ostrel Review, Norvania')).toMatchObject({ publication: 'Ostrel Review', country: 'Norvania' });
    expect(without('Mara Lund, Mayor')).toMatchObject({ publication: null, country: null });
    expect(without('Ostrel, Norvania')).toMatchObject({ publication: null, country: null });
    expect(without('Yerevan, Armenia')).toMatchObject({ publication: null, country: null });
  });

  it('takes a paragraph that is a sentence for a paragraph, not for a standfirst', () => {
    const text = SEED.replace('according to the mayor', 'according to the mayor.');
    expect(fieldsOf(text).standfirst).toBeNull();
  });
});

describe('bylines', () => {
  it.each([
    ['By Mara Lund', 'Mara Lund'],
    ['By MARA LUND and IVO DE BRUYN', 'MARA LUND and IVO DE BRUYN'],
    ['By Mara Lund in Ostrel', 'Mara Lund in Ostrel'],
    ['By Mara Lund, Staff Writer', 'Mara Lund, Staff Writer'],
    ['By J. R. Lund', 'J. R. Lund'],
    ['Par Chloé d’Arcy', 'Chloé d’Arcy'],
    ['Von Jörg Müller-Thal', 'Jörg Müller-Thal'],
    ['Por María Sáez', 'María Sáez'],
    ['Автор: Анна Ковач', 'Анна Ковач'],
    ['Հեղինակ՝ Աննա Սարյան', 'Աննա Սարյան'],
    ['بقلم: ليلى حداد', 'ليلى حداد'],
    ['נכתב', null],
    ['מאת: דנה לוי', 'דנה לוי'],
    ['By Monday the bridge had been closed', null],
    ['By the river', null],
    ['Par exemple', null],
  ])('%s', (line, byline) => {
    expect(fieldsOf(`Bridge stays closed\n\n${line}\nOct 24 2023\n\n${BODY}`).byline).toBe(byline);
  });
});

describe('datelines', () => {
  it('may name the publication, and the day if they have a year', () => {
    const text =
      'Bridge stays closed\n\nOSTREL, OCTOBER 24, NORPRESS. The bridge over the Sarne will stay closed. It is not safe.';
    expect(fieldsOf(text)).toMatchObject({ publication: 'NORPRESS', publishedOn: null });
    expect(kindsOf(text)).toEqual(['title', 'paragraph']);
    expect(fieldsOf(text.replace('24,', '24, 2023,'))).toMatchObject({
      publication: 'NORPRESS',
      publishedOn: '2023-10-24',
    });
  });

  it('never override what the header says', () => {
    const text = SEED.replace('The bridge over', 'OSTREL, OCTOBER 25, 2022, NORPRESS. The bridge over');
    expect(fieldsOf(text)).toMatchObject({ publication: 'The Ostrel Courier', publishedOn: '2023-10-24' });
  });

  it('may stand on a line of their own', () => {
    const text = `Bridge stays closed\n\nOSTREL, OCTOBER 24, NORPRESS.\n\n${BODY}`;
    expect(fieldsOf(text)).toMatchObject({ title: 'Bridge stays closed', publication: 'NORPRESS' });
    expect(kindsOf(text)).toEqual(['title', 'other', 'paragraph', 'paragraph']);
  });

  it.each([
    ['LONDON, Oct 24 (Reuters) - The bridge is closed.', 'Reuters'],
    ['PARIS (AFP) — The bridge is closed.', 'AFP'],
    ['ԵՐԵՎԱՆ, 24 ՀՈԿՏԵՄԲԵՐԻ, ԱՐՄԵՆՊՐԵՍ։ Կամուրջը փակ է։', 'ԱՐՄԵՆՊՐԵՍ'],
    ['МОСКВА, 24 октября. /ТАСС/. Мост закрыт.', 'ТАСС'],
    ['SMITH (R-Texas) — said the bridge is closed.', null],
    ['OSTREL, a town in the north, is calm.', null],
  ])('%s', (paragraph, publication) => {
    expect(fieldsOf(`Bridge\n\n${paragraph}`).publication).toBe(publication);
  });
});

describe('the address', () => {
  it.each([
    ['Source: https://courier.example/a?b=c', 'https://courier.example/a?b=c'],
    ['<https://courier.example/>', 'https://courier.example/'],
    ['www.courier.example', 'www.courier.example'],
    ['see https://courier.example/ for more', null],
  ])('%s', (line, url) => {
    expect(fieldsOf(`Bridge\n\n${BODY}\n\n${line}\n`).url).toBe(url);
  });

  it('is not guessed among several', () => {
    expect(fieldsOf(`Bridge\n\nhttps://a.example/\n\n${BODY}`).url).toBe('https://a.example/');
    expect(fieldsOf(`Bridge\n\n${BODY}\n\nhttps://a.example/\nhttps://b.example/\n\nThe end.`).url).toBeNull();
  });
});
