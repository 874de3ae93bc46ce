import type { LibraryContent } from '$core/formats/types';
import type { Annotation } from '$core/model/annotation';
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
} from '../formats/content/build-records';

/** Two analysts read the same articles apart. Places and people are invented. */
const FERRY = text([
  ['title', 'Ferry 🚢 to Lower Quill stopped'],
  ['paragraph', '“The ferry is safe,” harbour master Ida Renn said on Friday, “but the pier is not.”'],
  ['paragraph', 'The office said that repairs would cost two million. Ida Renn called the “repairs” a joke.'],
]);
const MARKET = text([
  ['title', 'Market opens'],
  ['paragraph', 'Bo Lind said the market would open in May. Prices doubled, he added.'],
]);
const ALONE = text([['paragraph', 'Only one of them has this article.']]);

const [ferry, market, alone] = [article([FERRY]), article([MARKET]), article([ALONE])];
const [COST, REPAIRS] = [tag(uuid('b1'), 'Cost'), tag(uuid('b2'), 'Repairs', { parentId: uuid('b1') })];
const texts = new Map([FERRY, MARKET, ALONE].map((each) => [each.textHash, each]));

const safe = anchorTo(FERRY, '“The ferry is safe,”', '“but the pier is not.”');
const accepted = [{ by: ANA, at: EARLY, kind: 'accept' as const }];
const [IDA, BO, OFFICE] = [
  speaker(uuid('c1'), 'Ida Renn'),
  speaker(uuid('c2'), 'Bo Lind'),
  speaker(uuid('c3'), 'The office'),
];

/** Ana's file. */
export function analystA(): LibraryContent {
  const by = { createdBy: ANA };
  const annotations: Annotation[] = [
    quote(uuid('d1'), ferry.id, safe, { ...by, quoteType: 'direct', speakerId: IDA.id, decisions: accepted }),
    quote(uuid('d2'), ferry.id, anchorTo(FERRY, 'repairs would cost two million'), {
      ...by,
      quoteType: 'indirect',
      speakerId: OFFICE.id,
      tags: [REPAIRS.id],
    }),
    quote(uuid('d3'), ferry.id, anchorTo(FERRY, '“repairs”'), { ...by, quoteType: 'scare' }),
    claim(uuid('d4'), ferry.id, anchorTo(FERRY, 'the pier is not'), { ...by, claimType: 'event', quoteId: uuid('d1') }),
    quote(uuid('d5'), market.id, anchorTo(MARKET, 'the market would open in May'), {
      ...by,
      quoteType: 'indirect',
      speakerId: BO.id,
      medium: 'speech',
      derived: ['medium'],
    }),
    claim(uuid('d6'), market.id, anchorTo(MARKET, 'Prices doubled'), { ...by, claimType: 'quantity', verdict: 'true' }),
    highlight(uuid('d7'), alone.id, anchorTo(ALONE, 'this article'), by),
    quote(uuid('d8'), market.id, anchorTo(MARKET, 'Prices'), {
      ...by,
      decisions: [{ ...accepted[0], by: ANA, at: LATE, kind: 'reject' }],
    }),
  ];
  return {
    annotators: [annotator(ANA, 'Ana de Vries', 'AV')],
    tags: [COST, REPAIRS],
    speakers: [IDA, BO, OFFICE],
    articles: [ferry, market, alone],
    annotations,
    texts,
    removed: [],
  };
}

/** Boris's file: other ids, the same names; the article about the ferry came to him with a later title. */
export function analystB(): LibraryContent {
  const by = { createdBy: BORIS, createdAt: LATE, updatedAt: LATE };
  const [ida, bo] = [speaker(uuid('c7'), 'IDA RENN', by), speaker(uuid('c8'), 'Bo Lind', by)];
  const [cost, repairs] = [tag(uuid('b7'), 'Cost', by), tag(uuid('b8'), 'Repairs', { ...by, parentId: uuid('b7') })];
  const annotations: Annotation[] = [
    quote(uuid('e1'), ferry.id, safe, { ...by, quoteType: 'direct', speakerId: ida.id }),
    quote(uuid('e2'), ferry.id, anchorTo(FERRY, 'that repairs would cost two million'), {
      ...by,
      quoteType: 'reported',
      speakerId: ida.id,
      tags: [repairs.id],
    }),
    claim(uuid('e4'), ferry.id, anchorTo(FERRY, 'the pier is not'), { ...by, claimType: 'event', claimantId: ida.id }),
    claim(uuid('e5'), ferry.id, anchorTo(FERRY, 'The ferry is safe'), { ...by, claimType: 'other' }),
    quote(uuid('e6'), market.id, anchorTo(MARKET, 'the market would open in May'), {
      ...by,
      quoteType: 'indirect',
      speakerId: bo.id,
      medium: 'writing',
    }),
    claim(uuid('e7'), market.id, anchorTo(MARKET, 'Prices doubled'), {
      ...by,
      claimType: 'quantity',
      verdict: 'false',
    }),
  ];
  return {
    annotators: [{ ...annotator(BORIS, 'Boris Ek', 'BE'), createdBy: BORIS }],
    tags: [cost, repairs],
    speakers: [ida, bo],
    articles: [ferry, market].map((each) => ({ ...each, createdBy: BORIS })),
    annotations,
    texts: new Map([FERRY, MARKET].map((each) => [each.textHash, each])),
    removed: [],
  };
}
