import { detect } from '$core/detect/detect';
import { readCorpus } from './corpus';
import { score, type Scores } from './score';

export type Half = 'open' | 'closed';

/** How well the detector does on one half of the corpus. The language is given, as the program knows it of most articles. */
export function scoreHalf(half: Half): Scores {
  return score(readCorpus(half), (text, language) => detect(text, { language }));
}
