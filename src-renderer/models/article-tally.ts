import { anchorsOf } from '$core/formats/references';
import type { Annotation } from '$core/model/annotation';
import { statusOf } from '$core/model/status';
import type { Change } from '$core/model/step';

/** What the library shows of the marks in an article. Open points are marks in which something is unfinished. */
export interface ArticleTally {
  readonly articleId: string;
  readonly marks: number;
  readonly openPoints: number;
  /** When a mark of it was last changed; null when it never was. */
  readonly touchedAt: string | null;
}

/** Marks on one text of an article: those in which something is unfinished, and those in which nothing is. */
export interface TextTally {
  readonly open: number;
  readonly settled: number;
}

/** What is kept of the marks in an article: by text, since all on an earlier one are open points. */
export interface TallyRow {
  readonly articleId: string;
  readonly marks: number;
  readonly touchedAt: string | null;
  readonly texts: Readonly<Record<string, TextTally>>;
}

/** The tally of an article whose current text is this one; without one, no mark counts as on an earlier text. */
export function tallyOn({ articleId, marks, touchedAt, texts }: TallyRow, currentTextHash?: string): ArticleTally {
  const openPoints = Object.entries(texts).reduce((sum, [textHash, { open, settled }]) => {
    const isEarlier = currentTextHash !== undefined && textHash !== currentTextHash;
    return sum + open + (isEarlier ? settled : 0);
  }, 0);
  return { articleId, marks, openPoints, touchedAt };
}

/** What can be unfinished in a mark, in the order in which it is said. */
export const OPEN_POINTS = [
  'earlier-version',
  'no-speaker',
  'derived',
  'disputed',
  'proposed',
  'no-restatement',
] as const;
export type OpenPoint = (typeof OPEN_POINTS)[number];

/** Of a mark whose passages are not all on one text. It equals no hash. */
const SEVERAL_TEXTS = '';

/** The text that all passages of the mark are on. */
export function textHashOf(annotation: Annotation): string {
  const hashes = new Set(anchorsOf(annotation).map(({ textHash }) => textHash));
  return hashes.size === 1 ? annotation.target.textHash : SEVERAL_TEXTS;
}

/** What is unfinished in an annotation of an article whose current text is this one. */
export function openPointsOf(annotation: Annotation, currentTextHash: string): OpenPoint[] {
  if (statusOf(annotation) === 'rejected') return [];
  const own = ownOpenPoints(annotation);
  return textHashOf(annotation) === currentTextHash ? own : ['earlier-version', ...own];
}

/** What is unfinished whichever text is current. */
function ownOpenPoints(annotation: Annotation): OpenPoint[] {
  const points: OpenPoint[] = [];
  const status = statusOf(annotation);
  if (status === 'proposed') points.push('proposed');
  // Until it is decided, what a rule filled in or left open is part of what it proposes.
  if (status === 'proposed' && annotation.origin.by === 'rule') return points;
  if (status === 'disputed') points.push('disputed');
  if (annotation.derived.length > 0) points.push('derived');
  if (annotation.kind === 'quote' && lacksSpeaker(annotation)) points.push('no-speaker');
  if (annotation.kind === 'claim' && annotation.restatement === '') points.push('no-restatement');
  return points;
}

function lacksSpeaker({ speakerId, speakerStatus }: Extract<Annotation, { kind: 'quote' }>): boolean {
  return speakerId === null && speakerStatus === null;
}

function emptyTally(articleId: string): TallyRow {
  return { articleId, marks: 0, touchedAt: null, texts: {} };
}

/** The row with one mark more or less. What was rejected is a mark in which nothing is left to do. */
function counted(row: TallyRow, annotation: Annotation | null, by: 1 | -1): TallyRow {
  if (annotation === null) return row;
  const marks = row.marks + by;
  if (statusOf(annotation) === 'rejected') return { ...row, marks };
  const textHash = textHashOf(annotation);
  const { open, settled } = row.texts[textHash] ?? { open: 0, settled: 0 };
  const isOpen = ownOpenPoints(annotation).length > 0;
  const now = { open: open + (isOpen ? by : 0), settled: settled + (isOpen ? 0 : by) };
  const { [textHash]: _, ...others } = row.texts;
  return { ...row, marks, texts: now.open + now.settled === 0 ? others : { ...others, [textHash]: now } };
}

/** The rows that the changes touch, as they are after them. */
export function talliesAfter(
  current: (articleId: string) => TallyRow | undefined,
  changes: readonly Change[],
  at: string,
): TallyRow[] {
  const touched = new Map<string, TallyRow>();
  for (const change of changes) {
    if (change.table !== 'annotations') continue;
    const articleId = (change.after ?? change.before)?.articleId;
    if (articleId === undefined) continue;
    const row = touched.get(articleId) ?? current(articleId) ?? emptyTally(articleId);
    touched.set(articleId, { ...counted(counted(row, change.before, -1), change.after, 1), touchedAt: at });
  }
  return [...touched.values()];
}
