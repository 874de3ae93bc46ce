import type { Annotation } from '$core/model/annotation';
import type { Text } from '$core/model/text';
import type { LibraryContent } from '$core/formats/types';
import {
  ANA,
  anchorTo,
  annotator,
  article,
  BORIS,
  claim,
  EARLY,
  highlight,
  LATE,
  quote,
  speaker,
  tag,
  text,
  uuid,
} from './build-records';

const from = 'reader' as const;

const FIRST: Text = text([
  ['title', 'Salt 🧂 works to close, says minister'],
  ['publication', 'Tern Gazette, Marrow Isles'],
  ['date', 'March 3, 2026'],
  ['paragraph', 'The salt works at Tern will close, minister Oda Falk told the agency Skerry Wire.'],
]);
const SECOND: Text = text([
  ['title', 'Salt 🧂 works to close, says minister'],
  ['publication', 'Tern Gazette, Marrow Isles'],
  ['date', 'March 3, 2026'],
  ['paragraph', '“We 𝒄annot pay,” she said, “for sixty years of salt.” Critics call it a “=theft, plain”.'],
  ['heading', 'What next'],
  ['listItem', 'The union will vote on Monday; 240 people work there.'],
]);
const ARABIC: Text = text([
  ['title', 'إغلاق الميناء'],
  ['paragraph', 'قالت الوزيرة: «لن ندفع»، وأضافت أن الميناء سيغلق.'],
]);

const SALT = article([FIRST, SECOND], {
  title: { value: 'Salt 🧂 works to close, says minister', from },
  publication: { value: 'Tern Gazette', from },
  country: { value: 'Marrow Isles', from: 'analyst' },
  publishedOn: { value: '2026-03-03', from },
  url: { value: 'https://tern.example/salt', from },
  language: { value: 'en', from },
  state: 'done',
});
const HARBOUR = article([ARABIC], { language: { value: 'ar', from }, title: { value: 'إغلاق الميناء', from } });

const CANNOT_PAY = quote(uuid('d1'), SALT.id, anchorTo(SECOND, '“We 𝒄annot pay,”', '“for sixty years of salt.”'), {
  quoteType: 'direct',
  cue: anchorTo(SECOND, 'said'),
  source: anchorTo(SECOND, 'she'),
  speakerId: uuid('c1'),
  speakerStatus: 'named',
  via: { mention: anchorTo(FIRST, 'Skerry Wire'), speakerId: uuid('c3') },
  medium: 'speech',
  factuality: 'asserted',
  saidOn: '2026-03-02',
  verbatim: anchorTo(SECOND, 'We 𝒄annot pay,', 'for sixty years of salt.').segments,
  translation: { language: 'de', text: 'Wir können nicht zahlen; für sechzig Jahre Salz.' },
  fidelity: 'edited',
  evidence: [{ url: 'https://tern.example/speech', note: 'recording', supports: false }],
  tags: [uuid('b2'), uuid('b1')],
  note: 'Said "twice",\nat least.',
  derived: ['medium', 'factuality'],
  decisions: [
    {
      by: ANA,
      at: EARLY,
      kind: 'correct',
      note: 'type',
      before: { quoteType: 'mixed', target: anchorTo(SECOND, '“We 𝒄annot pay,”') },
    },
    { by: BORIS, at: LATE, kind: 'accept' },
  ],
  updatedAt: LATE,
});

const ANNOTATIONS: readonly Annotation[] = [
  CANNOT_PAY,
  quote(uuid('d2'), SALT.id, anchorTo(FIRST, 'The salt works at Tern will close'), {
    quoteType: 'indirect',
    speakerId: uuid('c1'),
    origin: { by: 'import', rule: 'cue-verb', confidence: 0.75 },
  }),
  quote(uuid('d3'), SALT.id, anchorTo(SECOND, 'for sixty years'), {
    parentQuoteId: CANNOT_PAY.id,
    speakerStatus: 'unknown',
  }),
  claim(uuid('d4'), SALT.id, anchorTo(SECOND, '240 people work there'), {
    restatement: '=240 people work at the salt works of Tern.',
    claimantId: uuid('c2'),
    claimantStatus: 'collective',
    claimType: 'quantity',
    checkability: 'public',
    checkWorthiness: 'high',
    verdict: 'mostly_true',
    evidence: [{ title: 'Register', date: '2025-12-31', passage: '238', supports: true }],
    claimGroupId: uuid('f1'),
    tags: [uuid('b2')],
    decisions: [
      { by: ANA, at: EARLY, kind: 'accept' },
      { by: BORIS, at: LATE, kind: 'reject', note: '238, not 240' },
    ],
  }),
  claim(uuid('d5'), SALT.id, anchorTo(SECOND, 'cannot pay'.replace('c', '𝒄')), { quoteId: CANNOT_PAY.id }),
  highlight(uuid('d6'), SALT.id, anchorTo(SECOND, '“=theft, plain”'), { note: '=SUM(A1)', tags: [uuid('b1')] }),
  quote(uuid('d7'), HARBOUR.id, anchorTo(ARABIC, '«لن ندفع»'), { verbatim: anchorTo(ARABIC, 'لن ندفع').segments }),
];

/** A content with everything that the golden files are to show. Places and people are invented. */
export function sampleContent(): LibraryContent {
  return {
    annotators: [annotator(BORIS, 'Boris Quay', 'BQ'), annotator(ANA, 'Ana de Vries', 'AV')],
    tags: [
      tag(uuid('b2'), 'Jobs', {
        parentId: uuid('b1'),
        colour: 'green',
        key: '2',
        description: 'Work, as in “240 people”.',
      }),
      tag(uuid('b1'), 'Economy', { archived: true }),
    ],
    speakers: [
      speaker(uuid('c1'), 'Oda Falk', {
        aliases: ['O. Falk'],
        roles: [
          { title: 'mayor of Tern', to: '2023-12-31' },
          { title: 'minister of salt', organisationId: uuid('c2'), from: '2024-01-01' },
        ],
        country: 'Marrow Isles',
        note: 'née Brandt',
        wikidataId: 'Q900000001',
      }),
      speaker(uuid('c2'), 'Government of the Marrow Isles', { kind: 'organisation', memberIds: [uuid('c1')] }),
      speaker(uuid('c3'), 'Skerry Wire', { kind: null }),
    ],
    articles: [SALT, HARBOUR],
    annotations: ANNOTATIONS,
    texts: new Map([FIRST, SECOND, ARABIC].map((each) => [each.textHash, each])),
    removed: [
      { id: uuid('d9'), kind: 'annotation', removedAt: LATE, removedBy: BORIS },
      { id: uuid('c9'), kind: 'speaker', removedAt: EARLY, removedBy: ANA },
    ],
  };
}
