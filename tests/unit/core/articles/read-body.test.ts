import { describe, expect, it } from 'vitest';
import { readArticle } from '$core/articles/read-article';

const blocksOf = (text: string) =>
  readArticle(text).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)] as const);
const kindsOf = (text: string) => readArticle(text).blocks.map(({ kind }) => kind);

describe('paragraphs', () => {
  it('span the lines into which they were wrapped', () => {
    const wrapped = [
      'The bridge over the Sarne will stay closed until spring, the mayor of',
      'Ostrel said on Monday after engineers had found cracks in two of the four',
      'pillars. She spoke to reporters at the town hall.',
      '',
      'The cracks were found by chance.',
    ].join('\n');
    expect(kindsOf(`Bridge\n\n${wrapped}`)).toEqual(['title', 'paragraph', 'paragraph']);
  });

  it('are told apart without blank lines where each is one long line', () => {
    const line = `${'The mayor spoke about the bridge and its pillars '.repeat(4)}on Monday.`;
    expect(kindsOf(`Bridge stays closed\n\n${line}\n${line}\nIt is not safe.`)).toEqual([
      ...['title', 'paragraph', 'paragraph', 'paragraph'],
    ]);
  });

  it('are told apart where a wrapped line ended early with a sentence', () => {
    const text = [
      'The bridge over the Sarne will stay closed until spring, said the mayor',
      'of Ostrel.',
      'Engineers had found cracks in two of the four pillars that carry the old',
      'road.',
    ].join('\n');
    expect(kindsOf(`Bridge\n\n${text}`)).toEqual(['title', 'paragraph', 'paragraph']);
  });

  it('are parted by headings in capitals', () => {
    const text = 'Bridge\n\nThe mayor spoke.\n\nTWO PILLARS\n\nShe went on.\n\nNO!\n\nThat was all.';
    expect(kindsOf(text)).toEqual(['title', 'paragraph', 'heading', 'paragraph', 'paragraph', 'paragraph']);
  });

  it('know Markdown', () => {
    const text = [
      '# Bridge stays closed',
      '',
      'The Courier, India',
      '24 October 2023',
      '',
      'The mayor named two reasons.',
      '',
      '## Reasons',
      '',
      '- cracks in two pillars',
      '- a strike of the builders,',
      '  which goes on',
      '',
      '> It is not safe.',
      '> It will be.',
      '',
      '* * *',
      '',
      'What comes next',
      '---------------',
      'The builders meet on Friday.',
    ].join('\n');
    expect(readArticle(text)).toMatchObject({
      title: 'Bridge stays closed',
      publication: 'The Courier',
      publishedOn: '2023-10-24',
    });
    expect(blocksOf(text).slice(3)).toEqual([
      ['paragraph', 'The mayor named two reasons.'],
      ['heading', '## Reasons'],
      ['listItem', '- cracks in two pillars'],
      ['listItem', '- a strike of the builders,\n  which goes on'],
      ['blockquote', '> It is not safe.\n> It will be.'],
      ['other', '* * *'],
      ['heading', 'What comes next\n---------------'],
      ['paragraph', 'The builders meet on Friday.'],
    ]);
  });

  it('do not become a list where wrapping brought a dash or number to the start of a line', () => {
    const text = [
      'The mayor, who had been asked about the bridge at the town hall before it',
      '- and had then said nothing - told reporters that two pillars of the old',
      '12. century bridge have cracks.',
    ].join('\n');
    expect(kindsOf(`Bridge\n\n${text}`)).toEqual(['title', 'paragraph']);
  });
});
