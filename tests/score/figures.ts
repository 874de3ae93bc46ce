import { detect } from '$core/detect/detect';
import type { RuleId } from '$core/detect/rules';
import { isShownByDefault } from '$core/detect/shown-rules';
import { readCorpus } from './corpus';
import { score, type Scores } from './score';

export type Half = 'open' | 'closed';

/** How well the detector does on one half of the corpus. The language is given, as the program knows it of most articles. */
export function scoreHalf(half: Half): Scores {
  return score(readCorpus(half), (text, language) => detect(text, { language }));
}

/** The same of the rules that are shown without being asked for: what a person sees. */
export function scoreShown(half: Half): Scores {
  return score(readCorpus(half), (text, language) => {
    const found = detect(text, { language });
    const isShown = ({ rule }: { readonly rule: RuleId }): boolean => isShownByDefault(rule);
    return { ...found, quotes: found.quotes.filter(isShown), claims: found.claims.filter(isShown) };
  });
}
