import type { AnnotationKind } from '../../model/annotation';
import { gammaOf, GAMMA_OPTIONS, type Gamma } from '../gamma/gamma';
import { matchSpans } from '../matching/match-spans';
import { nominalAlpha, type NominalAlpha } from '../nominal-alpha';
import { addHits, exactHits, f1OfHits, NO_HITS, overlapHits, type SpanF1, type SpanHits } from '../span-f1';
import { overallUnitizingAlpha, unitizingAlpha, type UnitizingAlpha } from '../unitizing-alpha';
import { KINDS, ofKinds, type ComparedMark, type ComparedText, type MatchedText } from './compared-text';
import { labelMeasures, type LabelMeasures } from './label-measures';
import { positionUnits } from './position-units';

/** How many marks there are. `exact` pairs stand in the same place. */
export interface MarkCounts {
  readonly a: number;
  readonly b: number;
  readonly matched: number;
  readonly exact: number;
  readonly unmatchedA: number;
  readonly unmatchedB: number;
}

/** Every measure over some kinds of marks. */
export interface Measures {
  readonly marks: MarkCounts;
  readonly exactF1: SpanF1;
  readonly overlapF1: SpanF1;
  readonly labels: Readonly<Record<string, LabelMeasures>>;
  /** Over all positions: inside a mark (of which kinds) or not. */
  readonly alpha: NominalAlpha;
  /** Segments are units. */
  readonly alphaU: UnitizingAlpha;
  /** Marks are units, from their first start to their last end; kinds are categories. */
  readonly gamma: Gamma;
}

export interface AgreementMeasures {
  readonly overall: Measures;
  readonly kinds: Readonly<Record<AnnotationKind, Measures>>;
}

function countMarks(texts: readonly MatchedText[]): MarkCounts {
  const [a, b] = [texts.flatMap((text) => text.a).length, texts.flatMap((text) => text.b).length];
  const pairs = texts.flatMap((text) => text.pairs);
  const exact = pairs.filter(({ shared, union }) => shared === union).length;
  const matched = pairs.length;
  return { a, b, matched, exact, unmatchedA: a - matched, unmatchedB: b - matched };
}

type HitCounter = (a: readonly ComparedMark[], b: readonly ComparedMark[]) => SpanHits;

function f1Over(texts: readonly MatchedText[], kinds: readonly AnnotationKind[], count: HitCounter): SpanF1 {
  const hits = texts.flatMap((text) =>
    kinds.map((kind) => {
      const { a, b } = ofKinds(text, [kind]);
      return count(a, b);
    }),
  );
  return f1OfHits(hits.reduce(addHits, NO_HITS));
}

function alphaUOf(texts: readonly MatchedText[], kinds: readonly AnnotationKind[]): UnitizingAlpha {
  const ofKind = kinds.map((kind) =>
    unitizingAlpha(
      texts.map((text) => {
        const { length, a, b } = ofKinds(text, [kind]);
        return { length, raters: [a, b].map((marks) => marks.flatMap(({ ranges }) => ranges)) };
      }),
    ),
  );
  return overallUnitizingAlpha(ofKind);
}

function unitOf({ kind, ranges }: ComparedMark) {
  return { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0, category: kind };
}

function gammaOver(texts: readonly MatchedText[]): Gamma {
  const continua = texts.map(({ length, a, b }) => ({ length, annotators: [a.map(unitOf), b.map(unitOf)] }));
  const result = gammaOf(continua, GAMMA_OPTIONS);
  if (!result.ok) throw new Error(`Two annotators can always be aligned: ${result.error}.`);
  return result.value;
}

function measureKinds(allTexts: readonly MatchedText[], kinds: readonly AnnotationKind[]): Measures {
  const texts = allTexts.map((text) => ofKinds(text, kinds));
  return {
    marks: countMarks(texts),
    exactF1: f1Over(texts, kinds, exactHits),
    overlapF1: f1Over(texts, kinds, overlapHits),
    labels: labelMeasures(texts.flatMap(({ pairs }) => pairs)),
    alpha: nominalAlpha(texts.flatMap(positionUnits)),
    alphaU: alphaUOf(texts, kinds),
    gamma: gammaOver(texts),
  };
}

/** Matches the marks of each kind in a text one to one, as `matchSpans` does. */
export function matchText<T extends ComparedText>(text: T): T & MatchedText {
  const pairs = KINDS.flatMap((kind) =>
    matchSpans(
      text.a.filter((mark) => mark.kind === kind),
      text.b.filter((mark) => mark.kind === kind),
    ),
  );
  return { ...text, pairs };
}

/**
 * Every measure, for each kind of mark and over all, of texts that both sides read; each says of itself what it guarantees
 * and from where it comes. Texts without a mark count as read and left unmarked. Exchanging the sides exchanges what is
 * said of `a` and `b` and changes nothing else, up to rounding. n log n in the number of marks, except matching and gamma.
 * `onMeasured` is told how many of `MEASURED_PARTS` are done.
 */
export function measureAgreement(
  texts: readonly MatchedText[],
  onMeasured: (parts: number) => void = () => undefined,
): AgreementMeasures {
  let parts = 0;
  const measured = (kinds: readonly AnnotationKind[]): Measures => {
    const measures = measureKinds(texts, kinds);
    parts += 1;
    onMeasured(parts);
    return measures;
  };
  return {
    overall: measured(KINDS),
    kinds: { highlight: measured(['highlight']), quote: measured(['quote']), claim: measured(['claim']) },
  };
}

/** Into how many parts `measureAgreement` divides its work. */
export const MEASURED_PARTS = 4;
