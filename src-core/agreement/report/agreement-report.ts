import { compareCodeUnits } from '../../formats/code-unit-order';
import { makePointMaps, type PointMaps } from '../../formats/point-maps';
import type { Generator } from '../../formats/types';
import { rangeToFile } from '../../formats/verbatim/write/anchor-to-file';
import type { Annotation } from '../../model/annotation';
import type { LeftOut } from '../contents/counted-marks';
import type { TextOfBoth } from '../contents/compare-contents';
import { disagreementsIn, type Disagreement } from '../measures/disagreements';
import { KINDS, type ComparedMark, type MarkPair } from '../measures/compared-text';
import type { Agreement, ComparedFile } from './agreement';
import { namesInLabels } from './names-in-labels';

export const REPORT_FORMAT = 'verbatim-agreement';
export const REPORT_VERSION = 1;

type Side = 'a' | 'b';

interface Places {
  readonly a: (mark: ComparedMark) => unknown;
  readonly b: (mark: ComparedMark) => unknown;
}

function placesOf({ content }: ComparedFile, maps: PointMaps): (mark: ComparedMark) => unknown {
  const byId = new Map<string, Annotation>(content.annotations.map((annotation) => [annotation.id, annotation]));
  return ({ id }) => {
    const target = byId.get(id)?.target;
    const points = target === undefined ? null : maps(target.textHash);
    return { id, segments: (target?.segments ?? []).map((segment) => rangeToFile(segment, points)) };
  };
}

function inOrderOfReason(leftOut: LeftOut): LeftOut {
  return Object.fromEntries(Object.entries(leftOut).sort(([a], [b]) => compareCodeUnits(a, b)));
}

function sideOf({ name, content }: ComparedFile, side: Side, texts: readonly TextOfBoth[], leftOut: LeftOut): unknown {
  const counted = new Set(texts.flatMap((text) => text[side]).map(({ id }) => id));
  const makers = new Set(content.annotations.filter(({ id }) => counted.has(id)).map(({ createdBy }) => createdBy));
  const annotators = content.annotators
    .filter(({ id }) => makers.has(id))
    .map(({ id, name: called }) => ({ id, name: called }));
  return { file: name, annotators, counted: counted.size, leftOut: inOrderOfReason(leftOut) };
}

function pairEntry({ a, b, shared, union }: MarkPair, { textHash }: TextOfBoth, places: Places): unknown {
  return { kind: a.kind, textHash, a: places.a(a), b: places.b(b), shared, overlap: shared / union };
}

function disagreementEntry({ a, b, fields }: Disagreement, { textHash }: TextOfBoth, places: Places): unknown {
  const asked = fields.filter((field) => field !== 'place');
  const answers = asked.map((field) => [field, { a: a?.labels[field] ?? null, b: b?.labels[field] ?? null }] as const);
  return {
    kind: (a ?? b)?.kind ?? null,
    textHash,
    what: a === null ? ['onlyB'] : b === null ? ['onlyA'] : fields,
    a: a === null ? null : places.a(a),
    b: b === null ? null : places.b(b),
    answers: Object.fromEntries(answers),
  };
}

/** How many records both files hold: two marks that are one record agree with themselves. */
function countSharedRecords(texts: readonly TextOfBoth[]): number {
  return texts.reduce((count, { a, b }) => {
    const ids = new Set(a.map(({ id }) => id));
    return count + b.filter(({ id }) => ids.has(id)).length;
  }, 0);
}

/** What a comparison of two files found, ready to be written as JSON, and what its reader must be told. */
export interface AgreementReport {
  readonly value: unknown;
  readonly textCount: number;
  readonly sharedRecords: number;
  readonly speakersByName: readonly string[];
  readonly textsInUtf16: number;
}

/**
 * The agreement of two contents: what was counted and left out, every measure for each kind and over all, the matched marks
 * and the disagreements, by annotation id and with offsets in code points (null where neither file has the text) and UTF-16.
 * The same contents and options give the same value; exchanging the files exchanges what is said of `a` and `b`. Never fails;
 * what it costs is said of `measureAgreement`.
 */
export function reportOfAgreement(agreement: Agreement, generator: Generator): AgreementReport {
  const { files, options, texts: matched, common, leftOut, measures } = agreement;
  const { a, b } = files;
  const texts: readonly TextOfBoth[] = matched;
  const maps = makePointMaps(new Map([...b.content.texts, ...a.content.texts]));
  const places = { a: placesOf(a, maps), b: placesOf(b, maps) };
  const { overall, kinds } = measures;
  const byName = common.byName.map(({ current, incoming }) => ({ a: current.id, b: incoming.id, name: current.name }));
  const value = {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    generator,
    counted: { statuses: options.statuses, scareQuotes: options.scareQuotes },
    a: sideOf(a, 'a', texts, leftOut.a),
    b: sideOf(b, 'b', texts, leftOut.b),
    sharedRecords: countSharedRecords(texts),
    speakersByName: byName,
    texts: texts.map(({ articleIds, title, textHash, length, unit }) => ({
      textHash,
      articleIds,
      title,
      length,
      unit,
    })),
    overall,
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, kinds[kind]])),
    matched: matched.flatMap((text) => text.pairs.map((pair) => pairEntry(pair, text, places))),
    disagreements: matched.flatMap((text) =>
      disagreementsIn(text).map((disagreement) => disagreementEntry(disagreement, text, places)),
    ),
    names: namesInLabels(texts, a.content, b.content),
  };
  return {
    value,
    textCount: texts.length,
    sharedRecords: value.sharedRecords,
    speakersByName: byName.map(({ name }) => name),
    textsInUtf16: texts.filter(({ unit }) => unit === 'utf16').length,
  };
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(6)) : value;
}

/** The report as text: JSON, two spaces of indentation, six decimals, a line end at the end. */
export function writeAgreementReport({ value }: AgreementReport): string {
  return `${JSON.stringify(value, rounded, 2)}\n`;
}
