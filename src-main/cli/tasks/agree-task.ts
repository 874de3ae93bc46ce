import { agreementOf } from '$core/agreement/report/agreement';
import { reportOfAgreement, writeAgreementReport, type AgreementReport } from '$core/agreement/report/agreement-report';
import { ok, type Result } from '$core/contract/result';
import { counted } from './problem-messages';
import { findAnnotator, readBoth, type BothContents } from './read-both';
import type { AgreeTask, OnProgress, TaskOutcome } from './task';

/** The share of the work that reading takes, about. */
const READING = 0.2;

type Makers = Record<'a' | 'b', Result<string | null, string>>;

function makersOf({ makers, a, b }: AgreeTask, contents: BothContents): Makers {
  const find = (called: string | null, file: string, side: 'a' | 'b') =>
    called === null ? ok(null) : findAnnotator(called, contents[side].annotators, file);
  return { a: find(makers.a, a.file, 'a'), b: find(makers.b, b.file, 'b') };
}

/** What a reader of the figures must know and would not see in them. */
function cautions({ textCount, sharedRecords, speakersByName, textsInUtf16 }: AgreementReport): string[] {
  return [
    ...(textCount === 0 ? ['The files have no text in common, so there is nothing to compare.'] : []),
    ...(sharedRecords === 0
      ? []
      : [
          `${counted(sharedRecords, 'mark')} of both files have the same id: they are one record and agree by themselves. Name whose marks count with --of-a and --of-b.`,
        ]),
    ...(speakersByName.length === 0
      ? []
      : [`Taken for the same speaker because the names are equal: ${speakersByName.join(', ')}.`]),
    ...(textsInUtf16 === 0
      ? []
      : [`${counted(textsInUtf16, 'text')} is in neither file: measured there in UTF-16 code units.`]),
  ];
}

/** The agreement of two export files as JSON. */
export function runAgreeTask(task: AgreeTask, onProgress: OnProgress): TaskOutcome {
  const { a, b, generator, statuses, scareQuotes } = task;
  const contents = readBoth(a, b, (share) => {
    onProgress(share * READING);
  });
  if (!contents.ok) return { output: null, messages: contents.error, isSound: false };
  const makers = makersOf(task, contents.value);
  const unknown = [makers.a, makers.b].flatMap((maker) => (maker.ok ? [] : [maker.error]));
  if (!makers.a.ok || !makers.b.ok) return { output: null, messages: unknown, isSound: false };
  const files = {
    a: { name: a.file, content: contents.value.a },
    b: { name: b.file, content: contents.value.b },
  };
  const makerIds = { a: makers.a.value, b: makers.b.value };
  const agreement = agreementOf(files, { statuses, scareQuotes, makerIds }, (share) => {
    onProgress(READING + share * (1 - READING));
  });
  const report = reportOfAgreement(agreement, generator);
  return { output: writeAgreementReport(report), messages: cautions(report), isSound: true };
}
