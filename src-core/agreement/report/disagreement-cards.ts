import type { LibraryContent } from '../../formats/types';
import type { TextRange } from '../../model/anchor';
import type { Annotation, AnnotationKind } from '../../model/annotation';
import type { Text } from '../../model/text';
import { joinedExact } from '../../text/anchor';
import { overlaps } from '../../text/ranges';
import type { ComparedMark } from '../measures/compared-text';
import { disagreementsIn, type Disagreement } from '../measures/disagreements';
import type { Agreement } from './agreement';

/** One analyst's version of a mark on which two differ. */
export interface CardSide {
  readonly id: string;
  /** The marked words, UTF-16 into the words of the card's paragraphs; empty where these are not at hand. */
  readonly ranges: readonly TextRange[];
  readonly exact: string;
  readonly labels: Readonly<Record<string, string | null>>;
}

/** A disagreement with all that is needed to decide it. Null on a side: that analyst has no such mark. */
export interface DisagreementCard {
  readonly key: string;
  readonly kind: AnnotationKind;
  readonly title: string | null;
  /** Of the article as the first side knows it. */
  readonly articleId: string;
  readonly textHash: string;
  /** `place` for other borders, else the questions that were answered differently; empty where one side alone has it. */
  readonly fields: readonly string[];
  readonly a: CardSide | null;
  readonly b: CardSide | null;
  /** The paragraphs in which the marks stand; null where no side has the text. */
  readonly paragraphs: string | null;
}

type ById = ReadonlyMap<string, Annotation>;

function byId({ annotations }: LibraryContent): ById {
  return new Map(annotations.map((annotation) => [annotation.id, annotation]));
}

/** The stretch from the first to the last block in which any of the ranges stands. */
function stretchOf({ text, blocks }: Text, ranges: readonly TextRange[]): TextRange {
  const touched = blocks.filter((block) => ranges.some((range) => overlaps(block, range)));
  const all = [...ranges, ...touched];
  const start = Math.max(0, Math.min(...all.map((range) => range.start)));
  return { start, end: Math.min(text.length, Math.max(...all.map((range) => range.end))) };
}

function rangesOf(mark: ComparedMark | null, records: ById): readonly TextRange[] {
  return mark === null ? [] : (records.get(mark.id)?.target.segments ?? []);
}

function sideOf(mark: ComparedMark | null, records: ById, stretch: TextRange | null): CardSide | null {
  if (mark === null) return null;
  const target = records.get(mark.id)?.target;
  const ranges = stretch === null ? [] : rangesOf(mark, records);
  return {
    id: mark.id,
    ranges: ranges.map(({ start, end }) => ({
      start: start - (stretch?.start ?? 0),
      end: end - (stretch?.start ?? 0),
    })),
    exact: target === undefined ? '' : joinedExact(target),
    labels: mark.labels,
  };
}

function wordsIn(text: Text | undefined, stretch: TextRange | null): string | null {
  return text === undefined || stretch === null ? null : text.text.slice(stretch.start, stretch.end);
}

/** A card for every disagreement, text by text, in the order of the text. Linear in their number, apart from the paragraphs. */
export function disagreementCards({ files, texts }: Agreement): DisagreementCard[] {
  const [ofA, ofB] = [byId(files.a.content), byId(files.b.content)];
  const cardOf = ({ a, b, fields }: Disagreement, of: Agreement['texts'][number]): DisagreementCard => {
    const text = files.a.content.texts.get(of.textHash) ?? files.b.content.texts.get(of.textHash);
    const ranges = [...rangesOf(a, ofA), ...rangesOf(b, ofB)];
    const stretch = text === undefined || ranges.length === 0 ? null : stretchOf(text, ranges);
    return {
      key: [a, b].map((mark) => mark?.id ?? '').join('|'),
      kind: (a ?? b)?.kind ?? 'highlight',
      title: of.title,
      articleId: of.articleIds.a,
      textHash: of.textHash,
      fields,
      a: sideOf(a, ofA, stretch),
      b: sideOf(b, ofB, stretch),
      paragraphs: wordsIn(text, stretch),
    };
  };
  return texts.flatMap((text) => disagreementsIn(text).map((disagreement) => cardOf(disagreement, text)));
}
