import { beforeAdjudication, type Adjudicated } from '$core/agreement/contents/before-adjudication';
import type { LeftOut, Counting } from '$core/agreement/contents/counted-marks';
import type { AgreementMeasures } from '$core/agreement/measures/measure-agreement';
import { agreementOf, type Agreement, type ComparedFile } from '$core/agreement/report/agreement';
import { reportOfAgreement, writeAgreementReport } from '$core/agreement/report/agreement-report';
import { disagreementCards, type DisagreementCard } from '$core/agreement/report/disagreement-cards';
import { writeFigures } from '$core/agreement/report/figures';
import { namesInLabels } from '$core/agreement/report/names-in-labels';
import { fail, ok, type Result } from '$core/contract/result';
import type { FormatProblems, Generator, LibraryContent } from '$core/formats/types';
import { latestAnalyst } from '$core/formats/verbatim/merge/latest-analyst';
import { mergeContents } from '$core/formats/verbatim/merge/merge-contents';
import { readVerbatim } from '$core/formats/verbatim/read/read-verbatim';
import { writeVerbatim } from '$core/formats/verbatim/write/write-verbatim';
import { t } from '../messages/translate';
import type { AdjudicatedMark } from '../services/adjudicated-marks';

/** Bytes of a file that was chosen. */
export interface NamedBytes {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What is compared: two people in one content, or two files. */
export type Compared =
  | {
      readonly kind: 'people';
      readonly content: LibraryContent;
      readonly a: { readonly id: string; readonly name: string };
      readonly b: { readonly id: string; readonly name: string };
      /** Decisions on cards, the oldest first: what is compared is what was there before. */
      readonly adjudicated: readonly AdjudicatedMark[];
    }
  | { readonly kind: 'files'; readonly a: NamedBytes; readonly b: NamedBytes };

/** What a comparison found, and the files that can be made of it. */
export interface AgreementOutcome {
  readonly measures: AgreementMeasures;
  readonly cards: readonly DisagreementCard[];
  readonly leftOut: Readonly<Record<'a' | 'b', LeftOut>>;
  readonly textCount: number;
  readonly sharedRecords: number;
  readonly speakersByName: readonly string[];
  readonly textsInUtf16: number;
  /** Names of the speakers and tags in answers, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly json: string;
  readonly csv: string;
}

export interface FaultyFile {
  readonly kind: 'faulty';
  readonly name: string;
  readonly problems: FormatProblems;
}

type Files = Readonly<Record<'a' | 'b', ComparedFile>>;

function filesOf(compared: Compared): Result<Files, FaultyFile> {
  if (compared.kind === 'people') {
    const { a, b } = compared;
    const content = {
      ...compared.content,
      annotations: beforeAdjudication(compared.content.annotations, instantsOf(compared.adjudicated)),
    };
    return ok({ a: { name: a.name, content }, b: { name: b.name, content } });
  }
  const [a, b] = [readVerbatim(compared.a.content), readVerbatim(compared.b.content)];
  if (!a.ok) return fail({ kind: 'faulty', name: compared.a.name, problems: a.error });
  if (!b.ok) return fail({ kind: 'faulty', name: compared.b.name, problems: b.error });
  return ok({
    a: { name: compared.a.name, content: a.value.content },
    b: { name: compared.b.name, content: b.value.content },
  });
}

function instantsOf(adjudicated: readonly AdjudicatedMark[]): Adjudicated {
  const instants = new Map<string, string[]>();
  for (const { id, at } of adjudicated) instants.set(id, [...(instants.get(id) ?? []), at]);
  return instants;
}

function outcomeOf(agreement: Agreement, generator: Generator): AgreementOutcome {
  const { measures, leftOut, texts, files, options } = agreement;
  const report = reportOfAgreement(agreement, generator);
  const { textCount, sharedRecords, speakersByName, textsInUtf16 } = report;
  return {
    measures,
    cards: disagreementCards(agreement),
    leftOut,
    textCount,
    sharedRecords,
    speakersByName,
    textsInUtf16,
    names: namesInLabels(texts, files.a.content, files.b.content),
    json: writeAgreementReport(report),
    csv: writeFigures(measures, options),
  };
}

/** Compares and measures; tells the share that is done on the way. */
export function compare(
  compared: Compared,
  counting: Counting,
  generator: Generator,
  onProgress: (share: number) => void,
): Result<AgreementOutcome, FaultyFile> {
  const files = filesOf(compared);
  if (!files.ok) return files;
  const makerIds = compared.kind === 'people' ? { a: compared.a.id, b: compared.b.id } : { a: null, b: null };
  return ok(outcomeOf(agreementOf(files.value, { ...counting, makerIds }, onProgress), generator));
}

/** Both files as one, conflicts kept as disputes, written as a file that can be imported. */
export function merge(
  compared: Compared & { readonly kind: 'files' },
  options: { readonly generator: Generator; readonly exportedAt: string },
): Result<Uint8Array<ArrayBuffer>, FaultyFile> {
  const files = filesOf(compared);
  if (!files.ok) return files;
  const { a, b } = files.value;
  const by = latestAnalyst(b.content, a.content) ?? latestAnalyst(a.content, b.content) ?? '';
  const notes = { differs: t('agreement.merge.differs'), removed: t('agreement.merge.removed') };
  const merged = mergeContents(a.content, b.content, { by, notes });
  return ok(new TextEncoder().encode(writeVerbatim(merged.content, options)));
}
