import type { GammaUnit } from '$core/agreement/gamma/unit';

/** Units of annotators out of `start..end category`, parted by commas, annotators by bars. */
export function annotatorsOf(written: string): GammaUnit[][] {
  return written.split('|').map((units) =>
    units.split(',').map((unit) => {
      const [range = '', category = ''] = unit.trim().split(' ');
      const [start, end] = range.split('..').map(Number);
      return { start: start ?? 0, end: end ?? 0, category };
    }),
  );
}

/** Three annotators of the data of pygamma-agreement (tests/data/AlexPaulSuzan.csv). */
export const ALEX_PAUL_SUZAN =
  '2..9 1, 11..17 2, 24..30 5, 32..36 6, 36..44 6, 44..60 7 | 2..9 1, 11..17 3, 19..25 5, 32..44 6 | 2..9 1, 11..17 4, 21..27 5, 32..36 6, 36..40 6, 40..44 6';

export const POSITION_THRICE = { position: 3, category: 1, empty: 1 };
