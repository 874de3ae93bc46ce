import { CLAIM_MEASURES, QUOTE_MEASURES, type Scores } from './score';
import type { ScoreSheet } from './score-sheet';
import { f1, precision, recall, type Tally } from './tally';

const KINDS = ['all', 'type', 'language', 'rule'];

/** The scores as two tables in plain text, in hundredths: precision / recall / F1, and the numbers they are made from. */
export function report({ quotes, claims }: Scores): string {
  return [
    'Quotes (precision / recall / F1 in %, right of given, found of wanted)',
    ...table(quotes, QUOTE_MEASURES),
    '',
    'Claims',
    ...table(claims, CLAIM_MEASURES),
    '',
  ].join('\n');
}

function table<Measure extends string>(sheet: ScoreSheet<Measure>, measures: readonly Measure[]): string[] {
  const kindOf = (group: string) => KINDS.indexOf(group.split(' ')[0] ?? '');
  const groups = sheet.groups().toSorted((a, b) => kindOf(a) - kindOf(b) || (a < b ? -1 : 1));
  return groups.flatMap((group) => [
    group,
    ...measures.flatMap((measure) => {
      const tally = sheet.tally(group, measure);
      return tally.given + tally.wanted === 0 ? [] : [`  ${measure.padEnd(10)}${line(tally)}`];
    }),
  ]);
}

function line(tally: Tally): string {
  const percents = [precision(tally), recall(tally), f1(tally)].map(percent).join(' /');
  return `${percents}   ${tally.right} of ${tally.given}, ${tally.found} of ${tally.wanted}`;
}

function percent(value: number | null): string {
  return (value === null ? '–' : (100 * value).toFixed(1)).padStart(6);
}
