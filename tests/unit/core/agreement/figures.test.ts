import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { USUAL_COUNTING } from '$core/agreement/contents/counted-marks';
import { agreementOf } from '$core/agreement/report/agreement';
import { writeFigures } from '$core/agreement/report/figures';
import { analystA, analystB } from './two-analysts';

const FILES = { a: { name: 'a.json', content: analystA() }, b: { name: 'b.json', content: analystB() } };
const { measures } = agreementOf(FILES, { ...USUAL_COUNTING, makerIds: { a: null, b: null } });

type Row = Readonly<Record<string, string>>;
const written = writeFigures(measures, { statuses: ['unreviewed', 'accepted'], scareQuotes: false });
const { data: rows } = Papa.parse<Row>(written.trimEnd(), { header: true });

function row(part: string, figure: string, of = ''): Row | undefined {
  return rows.find((one) => one['part'] === part && one['figure'] === figure && one['of'] === of);
}

describe('the figures of an agreement as CSV', () => {
  it('have one row a figure, each with the unmatched marks and what is counted', () => {
    expect(written.split('\n')[0]).toBe('part,figure,of,items,value,only_a,only_b,counted,scare_quotes');
    expect(written.endsWith('\n')).toBe(true);
    expect(row('claim', 'marksB')).toEqual({
      part: 'claim',
      figure: 'marksB',
      of: '',
      items: '',
      value: '3',
      only_a: '0',
      only_b: '1',
      counted: 'unreviewed accepted',
      scare_quotes: 'left out',
    });
  });

  it('give the measures with six decimals, and nothing where one is not defined', () => {
    expect(row('quote', 'exactF1')?.['value']).toBe('0.666667');
    expect(row('quote', 'overlapF1')?.['value']).toBe('1');
    expect(row('overall', 'onlyB')?.['value']).toBe('1');
    expect(row('quote', 'kappa', 'tags')).toMatchObject({ items: '3', value: '1' });
    expect(row('claim', 'kappa', 'claimant')).toMatchObject({ items: '1', value: '' });
    expect(Number(row('overall', 'gamma')?.['value'])).toBeCloseTo(measures.overall.gamma.gamma ?? Number.NaN, 5);
    expect(Number(row('quote', 'alphaU')?.['value'])).toBeCloseTo(measures.kinds.quote.alphaU.alpha ?? Number.NaN, 5);
  });
});
