import type { ProblemCode } from '$core/formats/fault';
import { uuid } from '../content/build-records';

/** New values by their place in the file: `tags.0.id`; `undefined` takes a field away. */
export type Patches = Readonly<Record<string, unknown>>;
/** What is done to the file of the sample, and the problem that must be found there. */
export type Damage = readonly [name: string, code: ProblemCode, where: string, patches: Patches];

const GONE = uuid('77');
const HASH = '0'.repeat(64);
/** The second annotation is the quote with cue, source, via and two segments. */
const QUOTE = 'annotations.1';

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A copy of a JSON value with other values at some places. */
export function patched(value: unknown, patches: Patches): unknown {
  const copy: unknown = structuredClone(value);
  for (const [place, put] of Object.entries(patches)) {
    const keys = place.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce<unknown>((inner, key) => (isHolder(inner) ? Reflect.get(inner, key) : undefined), copy);
    if (!isHolder(holder)) throw new Error(`There is no ${place}.`);
    if (put === undefined) Reflect.deleteProperty(holder, last);
    else Reflect.set(holder, last, put);
  }
  return copy;
}

/** Records that are sound one by one and do not fit together. */
export const WRONG_TOGETHER: readonly Damage[] = [
  ['a text without its blocks', 'wrong-range', 'articles[0].blocks', { 'articles.0.blocks': [] }],
  [
    'a block that begins inside the one before',
    'wrong-range',
    'articles[0].blocks[1]',
    { 'articles.0.blocks.1.start': 1, 'articles.0.blocks.1.startUtf16': 1 },
  ],
  ['an id that occurs twice', 'repeated-id', 'tags[1].id', { 'tags.1.id': uuid('b1') }],
  ['a removed id that is there', 'repeated-id', 'removed[0].id', { 'removed.0.id': uuid('c1') }],
  ['an article that is none', 'dangling-reference', 'annotations[0].articleId', { 'annotations.0.articleId': GONE }],
  ['a maker that is none', 'dangling-reference', 'speakers[0].createdBy', { 'speakers.0.createdBy': GONE }],
  ['a member that is none', 'dangling-reference', 'speakers[1].memberIds[0]', { 'speakers.1.memberIds.0': GONE }],
  [
    'an organisation that is none',
    'dangling-reference',
    'speakers[0].roles[1].organisationId',
    { 'speakers.0.roles.1.organisationId': GONE },
  ],
  ['a parent tag that is none', 'dangling-reference', 'tags[0].parentId', { 'tags.0.parentId': GONE }],
  ['a tag that is none', 'dangling-reference', 'annotations[1].tags[0]', { [`${QUOTE}.tags.0`]: GONE }],
  ['a speaker that is none', 'dangling-reference', 'annotations[1].speakerId', { [`${QUOTE}.speakerId`]: GONE }],
  [
    'a messenger that is none',
    'dangling-reference',
    'annotations[1].via.speakerId',
    { [`${QUOTE}.via.speakerId`]: GONE },
  ],
  [
    'a parent quote that is none',
    'dangling-reference',
    'annotations[1].parentQuoteId',
    { [`${QUOTE}.parentQuoteId`]: GONE },
  ],
  [
    'a continued quote that is none',
    'dangling-reference',
    'annotations[1].continuationOf',
    { [`${QUOTE}.continuationOf`]: GONE },
  ],
  ['a claimant that is none', 'dangling-reference', 'annotations[6].claimantId', { 'annotations.6.claimantId': GONE }],
  [
    'a quote of a claim that is none',
    'dangling-reference',
    'annotations[3].quoteId',
    { 'annotations.3.quoteId': GONE },
  ],
  [
    'a decider that is none',
    'dangling-reference',
    'annotations[1].decisions[0].by',
    { [`${QUOTE}.decisions.0.by`]: GONE },
  ],
  ['a remover that is none', 'dangling-reference', 'removed[0].removedBy', { 'removed.0.removedBy': GONE }],
  ['a tag that is its own parent', 'circular-reference', 'tags[0].parentId', { 'tags.0.parentId': uuid('b1') }],
  [
    'a quote inside itself',
    'circular-reference',
    'annotations[1].parentQuoteId',
    { [`${QUOTE}.parentQuoteId`]: uuid('d1') },
  ],
  ['another text', 'wrong-text-hash', 'articles[1].textHash', { 'articles.1.text': 'Other words.' }],
  ['a text with CR', 'wrong-text', 'articles[0].text', { 'articles.0.text': 'a\r\nb' }],
  ['a text that is no Unicode', 'wrong-text', 'articles[0].text', { 'articles.0.text': 'a\ud800' }],
  ['a text without its reader', 'missing-field', 'articles[0].readerVersion', { 'articles.0.readerVersion': null }],
  [
    'a hash that no version has',
    'dangling-reference',
    'annotations[1].cue.textHash',
    { [`${QUOTE}.cue.textHash`]: HASH },
  ],
  ['a block outside the text', 'wrong-range', 'articles[0].blocks[0]', { 'articles.0.blocks.0.endUtf16': 9999 }],
  ['a block in other code points', 'wrong-range', 'articles[1].blocks[1]', { 'articles.1.blocks.1.start': 1 }],
  ['a block that ends first', 'wrong-range', 'articles[1].blocks[0]', { 'articles.1.blocks.0.startUtf16': 60 }],
  [
    'a segment one off',
    'wrong-range',
    'annotations[1].target.segments[0]',
    { [`${QUOTE}.target.segments.0.start`]: 80 },
  ],
  [
    'other words under the offsets',
    'other-words',
    'annotations[1].cue.segments[0]',
    { [`${QUOTE}.cue.segments.0.exact`]: 'sang' },
  ],
  [
    'another prefix',
    'other-words',
    'annotations[1].source.segments[0]',
    { [`${QUOTE}.source.segments.0.prefix`]: 'no' },
  ],
  ['another suffix', 'other-words', 'annotations[1].verbatim[0]', { [`${QUOTE}.verbatim.0.suffix`]: 'no' }],
  [
    'words of another length',
    'wrong-range',
    'annotations[1].via.mention.segments[0]',
    { [`${QUOTE}.via.mention.segments.0.exact`]: 'Skerry' },
  ],
  [
    'offsets in code points that are missing',
    'wrong-range',
    'annotations[1].verbatim[1]',
    { [`${QUOTE}.verbatim.1.start`]: null, [`${QUOTE}.verbatim.1.end`]: null },
  ],
  ['half an offset', 'wrong-range', 'annotations[1].verbatim[1]', { [`${QUOTE}.verbatim.1.start`]: null }],
  ['another joined exact', 'wrong-summary', 'annotations[1].target.exact', { [`${QUOTE}.target.exact`]: 'x' }],
  ['another status', 'wrong-summary', 'annotations[1].status', { [`${QUOTE}.status`]: 'rejected' }],
];

/** Records that are no records of the format. */
export const WRONG_SHAPE: readonly Damage[] = [
  ['no id', 'missing-field', 'tags[0].id', { 'tags.0.id': undefined }],
  ['a field too many', 'unknown-field', 'tags[0].weight', { 'tags.0.weight': 1 }],
  ['a number for a text', 'wrong-value', 'annotations[1].note', { [`${QUOTE}.note`]: 1 }],
  ['a value out of no list', 'wrong-value', 'annotations[1].quoteType', { [`${QUOTE}.quoteType`]: 'loud' }],
  ['a negative offset', 'wrong-value', 'annotations[1].verbatim[0].start', { [`${QUOTE}.verbatim.0.start`]: -1 }],
  [
    'a day that the calendar lacks',
    'wrong-value',
    'articles[0].publishedOn',
    { 'articles.0.publishedOn': '2023-02-31' },
  ],
  ['a day of no leap year', 'wrong-value', 'annotations[1].saidOn', { [`${QUOTE}.saidOn`]: '1900-02-29' }],
  [
    'a first day of office that is none',
    'wrong-value',
    'speakers[0].roles[0].from',
    { 'speakers.0.roles.0.from': '2023-04-31' },
  ],
  ['a kind that is none', 'wrong-value', 'annotations[0].kind', { 'annotations.0.kind': 'remark' }],
  ['no list of tags', 'wrong-value', 'tags', { tags: {} }],
  ['no list of removed records', 'missing-field', 'removed', { removed: undefined }],
];
