import { scoreHalf, type Half } from './figures';
import { report } from './report';

export { detectorVersionSource } from './detector-version';
export { ruleAccuracySource } from './rule-accuracy';

const HALVES: readonly Half[] = ['open', 'closed'];

/** Both halves of the corpus in plain text. */
export function scoreInWords(): string {
  return HALVES.map((half) => `== ${half} half\n\n${report(scoreHalf(half))}`).join('\n');
}
