import fc from 'fast-check';
import type { Anchor } from '$core/model/anchor';
import type { Annotation, Decision } from '$core/model/annotation';
import type { Article } from '$core/model/article';
import { CLAIM_TYPES, DECISIONS, QUOTE_TYPES, SPEAKER_STATUSES, VERDICTS } from '$core/model/enumerations';
import { idFromParts } from '$core/model/ids';
import type { Speaker } from '$core/model/speaker';
import type { Tag } from '$core/model/tag';
import { BLOCK_KINDS, type Text } from '$core/model/text';
import { makeAnchor } from '$core/text/anchor';
import { canonicalText } from '$core/text/canonical';
import type { LibraryContent } from '$core/formats/types';
import { annotator, article, claim, highlight, quote, speaker, tag, text, uuid } from './build-records';

const ids = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => idFromParts(letter, String(index)));
const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const instant = fc.integer({ min: 0, max: 2_000_000_000_000 }).map((ms) => new Date(ms).toISOString());
const day = instant.map((at) => at.slice(0, 10));
const words = fc.string({
  unit: one('a', 'é', 'e\u0301', '🧂', '𝒄', 'ل', ' ', '\n', '"', '“', '\u00a0'),
  maxLength: 40,
});
const filled = words.map((each) => `x${each}`);

const someText: fc.Arbitrary<Text> = fc
  .array(
    fc.tuple(
      one(...BLOCK_KINDS),
      filled.map((each) => canonicalText(each)),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => text(parts));

function anchorIn(target: Text): fc.Arbitrary<Anchor> {
  const offset = fc.nat(target.text.length - 1);
  const range = fc.tuple(offset, fc.integer({ min: 1, max: 9 })).map(([start, length]) => ({
    start,
    end: Math.min(start + length, target.text.length),
  }));
  return fc
    .array(range, { minLength: 1, maxLength: 3 })
    .map((ranges) => makeAnchor(target.text, target.textHash, ranges));
}

const PEOPLE = ids('annotator', 2);
const SPEAKERS = ids('speaker', 4);
const TAGS = ids('tag', 4);
const MARKS = ids('mark', 6);

const times = fc.record({ createdAt: instant, updatedAt: instant, createdBy: one(...PEOPLE) });
const decisions: fc.Arbitrary<Decision[]> = fc.array(
  fc.record(
    {
      by: one(...PEOPLE),
      at: instant,
      kind: one(...DECISIONS),
      note: words,
      before: fc.record({ note: words, quoteType: one(null, 'direct') }),
    },
    { requiredKeys: ['by', 'at', 'kind'] },
  ),
  { maxLength: 3 },
);

const someTags: fc.Arbitrary<Tag[]> = fc
  .tuple(...TAGS.map(() => fc.tuple(filled, times, orNull(fc.nat(3)))))
  .map((all) =>
    all.map(([name, when, parent], index) =>
      // A parent stands before its child, so that there are no circles.
      tag(TAGS[index] ?? '', name, {
        ...when,
        parentId: parent !== null && parent < index ? (TAGS[parent] ?? null) : null,
      }),
    ),
  );

const someSpeakers: fc.Arbitrary<Speaker[]> = fc
  .tuple(...SPEAKERS.map(() => fc.tuple(filled, times, fc.subarray(SPEAKERS), fc.option(day, { nil: undefined }))))
  .map((all) =>
    all.map(([name, when, memberIds, since], index) =>
      speaker(SPEAKERS[index] ?? '', name, {
        ...when,
        memberIds,
        roles:
          since === undefined
            ? []
            : [
                { title: name, from: since },
                { title: 'r', organisationId: SPEAKERS[0] ?? '' },
              ],
      }),
    ),
  );

function fields(of: { articleId: string; target: Text }) {
  const common = { tags: fc.subarray(TAGS), note: words, decisions, derived: fc.subarray(['medium', 'cue']) };
  return { common: fc.tuple(fc.record(common), times, anchorIn(of.target)), anchor: orNull(anchorIn(of.target)) };
}

function markIn(id: string, of: { articleId: string; target: Text }): fc.Arbitrary<Annotation> {
  const { common, anchor } = fields(of);
  const marks = fc.tuple(
    common,
    anchor,
    anchor,
    orNull(one(...SPEAKERS)),
    orNull(one(...QUOTE_TYPES)),
    orNull(one(...SPEAKER_STATUSES)),
  );
  const quotes = marks.map(([[more, when, target], cue, source, speakerId, quoteType, speakerStatus]) => {
    const via = source === null ? null : { mention: cue, speakerId };
    const rest = { cue, source, speakerId, quoteType, speakerStatus, via, verbatim: target.segments };
    return quote(id, of.articleId, target, { ...more, ...when, ...rest });
  });
  const claims = fc
    .tuple(common, words, orNull(one(...CLAIM_TYPES)), orNull(one(...VERDICTS)), orNull(one(...SPEAKERS)))
    .map(([[more, when, target], restatement, claimType, verdict, claimantId]) =>
      claim(id, of.articleId, target, {
        ...more,
        ...when,
        restatement,
        claimType,
        verdict,
        claimantId,
        evidence: [{ note: restatement }],
      }),
    );
  return fc.oneof(
    quotes,
    claims,
    common.map(([more, when, target]) => highlight(id, of.articleId, target, { ...more, ...when })),
  );
}

interface Texts {
  readonly articles: readonly Article[];
  readonly texts: readonly Text[];
}

const someArticles: fc.Arbitrary<Texts> = fc
  .uniqueArray(someText, { selector: ({ textHash }) => textHash, minLength: 1, maxLength: 4 })
  .chain((texts) => {
    const [first, second, ...others] = texts;
    if (first === undefined) throw new Error('There is always a text.');
    const versions: readonly [Text, ...Text[]] = second === undefined ? [first] : [first, second];
    const articles = [article(versions), ...others.map((other) => article([other]))];
    const titles = fc.array(orNull(words), { minLength: articles.length, maxLength: articles.length });
    return fc.record({
      articles: titles.map((all) =>
        articles.map((each, at) => ({ ...each, title: { value: all[at] ?? null, from: 'analyst' as const } })),
      ),
      texts: fc.constant(texts),
    });
  });

/** Any sound content: every reference exists, every passage stands in its text. */
export const arbitraryContent: fc.Arbitrary<LibraryContent> = someArticles.chain(({ articles, texts }) => {
  const places = articles.flatMap(({ id, versions }) =>
    texts
      .filter(({ textHash }) => versions.some((version) => version.textHash === textHash))
      .map((target) => ({ articleId: id, target })),
  );
  const markOf = (id: string) => one(...places).chain((place) => markIn(id, place));
  const anchored = fc.tuple(...MARKS.map(markOf)).chain((marks) => fc.subarray(marks));
  return fc
    .record({ tags: someTags, speakers: someSpeakers, annotations: anchored })
    .map(({ tags, speakers, annotations }) => ({
      annotators: PEOPLE.map((id) => ({ ...annotator(id, `Name ${id}`, 'N'), createdBy: id })),
      tags,
      speakers: speakers,
      articles: articles.map((each) => ({ ...each, createdBy: PEOPLE[0] ?? '' })),
      annotations,
      texts: new Map(texts.map((each) => [each.textHash, each])),
      removed: [
        { id: uuid('99'), kind: 'tag' as const, removedAt: '2026-01-01T00:00:00.000Z', removedBy: PEOPLE[1] ?? '' },
      ],
    }));
});
