import { compareCodeUnits } from '../../formats/code-unit-order';
import { makePointMaps } from '../../formats/point-maps';
import type { LibraryContent } from '../../formats/types';
import type { Article } from '../../model/article';
import type { CodePointMap } from '../../text/code-points';
import type { ComparedMark, ComparedText } from '../measures/compared-text';
import { commonRecords, type CommonRecords } from './common-records';
import { leaveOut, type Counting, type LeftOut } from './counted-marks';
import { makeComparer, marksByArticle, type MarksByText, type Side } from './side';

/** A text that both sides have. Ranges count code points, or UTF-16 code units where neither side has its words. */
export interface TextOfBoth extends ComparedText {
  readonly articleIds: { readonly a: string; readonly b: string };
  readonly title: string | null;
  readonly textHash: string;
  readonly unit: 'codePoints' | 'utf16';
}

export interface ComparedContents {
  readonly texts: readonly TextOfBoth[];
  readonly common: CommonRecords;
  readonly leftOut: { readonly a: LeftOut; readonly b: LeftOut };
}

export interface ComparisonOptions extends Counting {
  /** Whose marks count on each side; null: everybody's. */
  readonly makerIds: { readonly a: string | null; readonly b: string | null };
}

const NO_MARKS: MarksByText = new Map();

/** Texts of an article that can be compared: the one that both have now, and those on which both set marks. */
function commonTexts(a: Article, ofB: readonly Article[], marksA: MarksByText, marksB: MarksByText): Set<string> {
  const now = ofB.some((b) => b.currentTextHash === a.currentTextHash) ? [a.currentTextHash] : [];
  return new Set([...now, ...[...marksA.keys()].filter((textHash) => marksB.has(textHash))]);
}

function leaveOutOthers(byText: MarksByText, common: ReadonlySet<string>, leftOut: LeftOut): void {
  for (const [textHash, marks] of byText) {
    if (!common.has(textHash)) for (const _ of marks) leaveOut(leftOut, 'otherText');
  }
}

function articlesByCommonId(articles: readonly Article[], { articleId }: Side): ReadonlyMap<string, Article[]> {
  const byId = new Map<string, Article[]>();
  for (const article of articles) {
    const id = articleId(article.id);
    if (id !== null) byId.set(id, [...(byId.get(id) ?? []), article]);
  }
  return byId;
}

function lengthOf(points: CodePointMap | null, marks: readonly ComparedMark[]): number {
  if (points !== null) return points.length;
  return marks.reduce((length, { ranges }) => Math.max(length, ranges.at(-1)?.end ?? 0), 0);
}

function sidesOf(
  a: LibraryContent,
  b: LibraryContent,
  { matches }: CommonRecords,
  makerIds: ComparisonOptions['makerIds'],
) {
  const inBoth = new Set(matches.articles.values());
  const sideA: Side = {
    content: a,
    makerId: makerIds.a,
    leftOut: {},
    articleId: (id) => (inBoth.has(id) ? id : null),
    commonId: (_table, id) => id,
  };
  const sideB: Side = {
    content: b,
    makerId: makerIds.b,
    leftOut: {},
    articleId: (id) => matches.articles.get(id) ?? null,
    commonId: (table, id) => matches[table].get(id) ?? id,
  };
  return { sideA, sideB };
}

/**
 * What can be compared of two contents: the texts that both have, with the counted marks of each side in code points, and
 * the answers under ids that both know. Articles that one side alone has, and texts on which one side alone works, are left
 * out; how many marks that costs is said. Texts stand in the order of their hashes. Never fails; time in proportion to the
 * size of both contents.
 */
export function compareContents(a: LibraryContent, b: LibraryContent, options: ComparisonOptions): ComparedContents {
  const common = commonRecords(a, b);
  const { sideA, sideB } = sidesOf(a, b, common, options.makerIds);
  const [ofA, ofB] = [marksByArticle(sideA, options), marksByArticle(sideB, options)];
  const [compareA, compareB] = [makeComparer(sideA), makeComparer(sideB)];
  const maps = makePointMaps(new Map([...b.texts, ...a.texts]));
  const articlesOfB = articlesByCommonId(b.articles, sideB);
  const texts = a.articles.flatMap((article): TextOfBoth[] => {
    const others = articlesOfB.get(article.id);
    if (others === undefined) return [];
    const [byTextA, byTextB] = [ofA.get(article.id) ?? NO_MARKS, ofB.get(article.id) ?? NO_MARKS];
    const hashes = commonTexts(article, others, byTextA, byTextB);
    leaveOutOthers(byTextA, hashes, sideA.leftOut);
    leaveOutOthers(byTextB, hashes, sideB.leftOut);
    return [...hashes].map((textHash) => {
      const points = maps(textHash);
      const marksA = (byTextA.get(textHash) ?? []).map((mark) => compareA(mark, points));
      const marksB = (byTextB.get(textHash) ?? []).map((mark) => compareB(mark, points));
      return {
        articleIds: { a: article.id, b: others[0]?.id ?? article.id },
        title: article.title.value,
        textHash,
        unit: points === null ? 'utf16' : 'codePoints',
        length: lengthOf(points, [...marksA, ...marksB]),
        a: marksA,
        b: marksB,
      };
    });
  });
  texts.sort((first, second) => compareCodeUnits(first.textHash, second.textHash));
  return { texts, common, leftOut: { a: sideA.leftOut, b: sideB.leftOut } };
}
