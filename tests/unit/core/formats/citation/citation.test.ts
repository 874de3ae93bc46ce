import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '$core/articles/read-article';
import { NO_ATTRIBUTION, type Attribution } from '$core/formats/citation/attribution';
import { citationOf, type Citation, type CitationSource, type CitationWords } from '$core/formats/citation/citation';
import type { Text } from '$core/model/text';
import { makeAnchor } from '$core/text/anchor';
import { verbatimSegments } from '$core/text/quotation-marks';

const WORDS: CitationWords = {
  via: (name) => `via ${name}`,
  status: (status) => status,
  day: (day) => day,
  paragraphs: (first, last) => (first === last ? `para. ${first}` : `paras. ${first}–${last}`),
};
const FIELDS: CitationSource['fields'] = {
  title: 'Bridge stays closed',
  publication: 'Harbour Post',
  publishedOn: '2023-10-24',
  url: 'https://harbour.example/bridge?a=1&b=2',
  language: 'en',
};

function textOf(text: string): Text {
  const { blocks, readerVersion } = readArticle(text);
  return { textHash: 'a'.repeat(64), text, blocks, readerVersion };
}

interface Asked {
  readonly passages: readonly string[];
  readonly fields?: Partial<CitationSource['fields']>;
  readonly attribution?: Partial<Attribution>;
  readonly verbatim?: CitationSource['verbatim'];
}

function cite(body: string, { passages, fields, attribution, verbatim }: Asked): Citation {
  const text = textOf(`Bridge stays closed\n\nHarbour Post\nOct 24 2023\n\n${body}\n`);
  const ranges = passages.map((words) => {
    const start = text.text.indexOf(words);
    if (start < 0) throw new Error(words);
    return { start, end: start + words.length };
  });
  const { segments } = makeAnchor(text.text, text.textHash, ranges);
  return citationOf(
    {
      text,
      segments,
      verbatim: verbatim ?? verbatimSegments(text, ranges),
      attribution: { ...NO_ATTRIBUTION, ...attribution },
      fields: { ...FIELDS, ...fields },
    },
    WORDS,
  );
}
const passageOf = (citation: Citation): string => citation.plain.split('\n')[0] ?? '';

describe('a citation', () => {
  it('names speaker, role, via, title, publication, day, paragraph and address', () => {
    const attribution = { name: 'Odd Vik', role: 'Mayor', via: 'Reuters' };
    const { plain, html } = cite('Rain.\n\n“It is not safe,” said Odd Vik.', {
      passages: ['“It is not safe,” said Odd Vik'],
      attribution,
    });
    expect(plain).toBe(
      '“It is not safe,” said Odd Vik\n' +
        '— Odd Vik, Mayor, via Reuters. Bridge stays closed. Harbour Post, 2023-10-24, para. 2. https://harbour.example/bridge?a=1&b=2',
    );
    expect(html).toBe(
      '<blockquote cite="https://harbour.example/bridge?a=1&amp;b=2" lang="en" dir="ltr"><p>“It is not safe,” said Odd Vik</p></blockquote>' +
        '<p>— <bdi>Odd Vik</bdi>, <bdi>Mayor</bdi>, <bdi>via Reuters</bdi>. <cite><bdi>Bridge stays closed</bdi></cite>. ' +
        '<bdi>Harbour Post</bdi>, <bdi>2023-10-24</bdi>, <bdi>para. 2</bdi>. ' +
        '<a href="https://harbour.example/bridge?a=1&amp;b=2">https://harbour.example/bridge?a=1&amp;b=2</a></p>',
    );
  });

  it('puts nothing in place of what is not known', () => {
    const nothing = { title: null, publication: null, publishedOn: null, url: null, language: null };
    const source = { text: null, segments: [{ start: 0, end: 5, exact: 'Rain.' }], verbatim: [] };
    const { plain, html } = citationOf({ ...source, attribution: NO_ATTRIBUTION, fields: nothing }, WORDS);
    expect(plain).toBe('Rain.');
    expect(html).toBe('<blockquote dir="ltr"><p>Rain.</p></blockquote>');
  });

  it('puts only what is verbatim between quotation marks', () => {
    const body = 'The mayor called it “a scandal” and said it’s ‘not safe’ to cross. Nobody else spoke.';
    expect(passageOf(cite(body, { passages: ['Nobody else spoke.'] }))).toBe('Nobody else spoke.');
    expect(passageOf(cite(body, { passages: ['called it “a scandal” and said it’s'] }))).toBe(
      'called it “a scandal” and said it’s',
    );
    expect(passageOf(cite(body, { passages: ['a scandal'] }))).toBe('“a scandal”');
    expect(passageOf(cite(body, { passages: ['called it “a scandal” and said it’s'], verbatim: [] }))).toBe(
      'called it a scandal and said it’s',
    );
  });

  it('closes what the selection left open, and keeps the marks of the language', () => {
    expect(passageOf(cite('He said: “It is not safe, and never was.”', { passages: ['said: “It is not'] }))).toBe(
      'said: “It is not”',
    );
    expect(passageOf(cite('Il dit : «\u00a0Jamais de la vie\u00a0».', { passages: ['Jamais de la vie'] }))).toBe(
      '«\u00a0Jamais de la vie\u00a0»',
    );
    expect(passageOf(cite('He said: "It is not safe,” twice.', { passages: ['"It is not safe,”'] }))).toBe(
      '“It is not safe,”',
    );
  });

  it('shows where an interrupted passage was interrupted', () => {
    const body = '“It is not safe,” said Odd Vik, “and never was.”';
    expect(passageOf(cite(body, { passages: ['“It is not safe,”', '“and never was.”'] }))).toBe(
      '“It is not safe,” […] “and never was.”',
    );
  });

  it('gives text that runs from right to left its direction', () => {
    const { html } = cite('قال: «الجسر مغلق» أمس.', { passages: ['«الجسر مغلق»'], fields: { language: 'ar' } });
    expect(html).toContain('lang="ar" dir="rtl"><p>«الجسر مغلق»</p>');
  });

  it('names several paragraphs from the first to the last', () => {
    expect(cite('One day.\n\nAnother day.', { passages: ['day.\n\nAnother'] }).plain).toContain('paras. 1–2');
  });

  it('makes no link of what is none', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'http://a.example/"onload="x', '//a.example']) {
      expect(cite('Rain fell.', { passages: ['Rain'], fields: { url } }).html).not.toMatch(/href|cite=/u);
    }
  });

  it('lets no word of a record become markup', () => {
    const words = fc.stringMatching(/^[a-z<>"'&/= ]{1,20}$/u);
    fc.assert(
      fc.property(words, words, words, words, (title, name, publication, language) => {
        const { html } = cite('Rain fell.', {
          passages: ['Rain'],
          fields: { title, publication, language, url: `https://a.example/${title}` },
          attribution: { name, role: name, via: name },
        });
        const tags = html.replace(/<\/?(?:blockquote|p|bdi|cite|a)(?: (?:lang|dir|cite|href)="[^"<>]*")*>/gu, '');
        expect(tags).not.toMatch(/[<>"]/u);
      }),
    );
  });
});
