import type { LeftOut } from '$core/agreement/contents/counted-marks';
import type { ReportCounts, ReportWords } from '$core/formats/report/words';
import { dayInWords, languageName, listOf, named, t } from './translate';

const LEFT_OUT_REASONS = [
  'unreviewed',
  'proposed',
  'accepted',
  'corrected',
  'rejected',
  'disputed',
  'scareQuote',
  'otherMaker',
  'otherArticle',
  'otherText',
] as const satisfies readonly (keyof LeftOut)[];

/** What was left out and how often, as a phrase; null where nothing was. */
export function leftOutInWords(leftOut: LeftOut): string | null {
  const parts = leftOutParts(leftOut);
  return parts.length === 0 ? null : listOf(parts);
}

function leftOutParts(leftOut: LeftOut): readonly string[] {
  return LEFT_OUT_REASONS.flatMap((reason) => {
    const count = leftOut[reason] ?? 0;
    return count === 0 ? [] : [t(`report.left-out.${reason}`, { count })];
  });
}

/** Why something that was found is not in the report, as a phrase; null where all of it is. */
function notPrintedInWords({ leftOut, notPicked, highlights }: ReportCounts): string | null {
  const parts = [
    ...leftOutParts(leftOut),
    ...(notPicked === 0 ? [] : [t('report.left-out.notPicked', { count: notPicked })]),
    ...(highlights === 0 ? [] : [t('report.left-out.highlights', { count: highlights })]),
  ];
  return parts.length === 0 ? null : listOf(parts);
}

function aboutInWords(counts: ReportCounts): string[] {
  const { quotes, claims, articles, counting, missing, isRepeated, sentence, writtenAt } = counts;
  const parts = notPrintedInWords(counts);
  const statuses = listOf(counting.statuses.map((status) => t(`value.status.${status}`)));
  return [
    t('report.about.counts', { quotes, claims, articles, day: dayInWords(writtenAt.slice(0, 10)) }),
    ...(sentence === null ? [] : [t('report.about.sentence', { sentence })]),
    t('report.about.counted', { statuses, scare: counting.scareQuotes ? 'yes' : 'no' }),
    parts === null ? t('report.about.nothing-left-out') : t('report.about.left-out', { parts }),
    ...(missing === 0 ? [] : [t('report.about.missing', { count: missing })]),
    ...(isRepeated ? [t('report.about.repeated')] : []),
    t('report.about.marks'),
  ];
}

/** What the program says in a report, in the language of the window. */
export const REPORT_WORDS: ReportWords = {
  language: 'en',
  via: (name) => t('citation.via', { name }),
  status: (status) => t(`citation.status.${status}`),
  day: dayInWords,
  paragraphs: (first, last) =>
    first === last ? t('citation.paragraph', { first }) : t('citation.paragraphs', { first, last }),
  label: (label) => t(`report.label.${label}`),
  value: (field, value) => (value === null ? t('value.undecided') : named(`value.${field}.${value}`)),
  translation: (language) =>
    language === null ? t('report.translation') : t('report.translation-into', { language: languageName(language) }),
  supposed: (answer) => t('report.supposed', { answer }),
  nobody: t('report.nobody'),
  supports: (supports) => t(supports ? 'report.supports' : 'report.supports-not'),
  about: aboutInWords,
  empty: t('report.empty'),
};
