import type { LibraryContent } from '$core/formats/types';
import { ANA, anchorTo, annotator, article, claim, LATE, quote, speaker, tag, text, uuid } from './build-records';

/** The small content that docs/export-format.md shows. Place and people are invented. */
export function exampleContent(): LibraryContent {
  const news = text([
    ['title', 'Ferry to Lower Quill stopped'],
    ['publication', 'Quill Courier, Oland'],
    ['date', 'Jan 9, 2026'],
    ['paragraph', '“The ferry 🚢 is safe,” harbour master Ida Renn said on Friday, “but the pier is not.”'],
  ]);
  const of = { from: 'reader' } as const;
  const ferry = article([news], {
    title: { value: 'Ferry to Lower Quill stopped', ...of },
    publication: { value: 'Quill Courier', ...of },
    country: { value: 'Oland', ...of },
    publishedOn: { value: '2026-01-09', ...of },
    language: { value: 'en', from: 'analyst' },
  });
  const pier = quote(uuid('e1'), ferry.id, anchorTo(news, '“The ferry 🚢 is safe,”', '“but the pier is not.”'), {
    quoteType: 'direct',
    cue: anchorTo(news, 'said'),
    source: anchorTo(news, 'harbour master Ida Renn'),
    speakerId: uuid('c1'),
    speakerStatus: 'named',
    medium: 'speech',
    factuality: 'asserted',
    verbatim: anchorTo(news, 'The ferry 🚢 is safe,', 'but the pier is not.').segments,
    derived: ['medium'],
    decisions: [{ by: ANA, at: LATE, kind: 'accept' }],
    updatedAt: LATE,
  });
  const unsafe = claim(uuid('e2'), ferry.id, anchorTo(news, 'but the pier is not.'), {
    restatement: 'The pier of Lower Quill is not safe.',
    quoteId: pier.id,
    claimType: 'event',
    checkability: 'public',
    tags: [uuid('b1')],
    evidence: [{ title: 'Report of the harbour office', date: '2026-01-08', supports: true }],
  });
  return {
    annotators: [annotator(ANA, 'Ana de Vries', 'AV')],
    tags: [tag(uuid('b1'), 'Safety', { description: 'Danger to people, as in “the pier is not safe”.', key: '1' })],
    speakers: [
      speaker(uuid('c1'), 'Ida Renn', {
        roles: [{ title: 'harbour master', organisationId: uuid('c2'), from: '2024-05-01' }],
        country: 'Oland',
      }),
      speaker(uuid('c2'), 'Quill Harbour Office', { kind: 'organisation' }),
    ],
    articles: [ferry],
    annotations: [pier, unsafe],
    texts: new Map([[news.textHash, news]]),
    removed: [{ id: uuid('e9'), kind: 'annotation', removedAt: LATE, removedBy: ANA }],
  };
}
