import type { Expected, SentenceProblem } from '$core/review/sentence/cursor';
import { listOf, t } from '../../../messages/translate';
import { isolated } from '../../insights/isolated';

const MOST = 6;

/** Why a sentence is not understood, in words: where, and what could stand there. */
export function problemInWords(sentence: string, { start, end, expected, unknown }: SentenceProblem): string {
  if (unknown !== null) {
    return t('filter.unknown', { list: t(`filter.list.${unknown.list}`), name: isolated(unknown.name) });
  }
  const next = expectedInWords(expected);
  const words = isolated(sentence.slice(start, end));
  if (start === end) return t('filter.unfinished', { next });
  const isSought = expected.some((each) => 'any' in each && each.any === 'text') && expected.length > 1;
  return t(isSought ? 'filter.not-understood-or-sought' : 'filter.not-understood', { words, next });
}

function expectedInWords(expected: readonly Expected[]): string {
  const all = [...new Set(expected.map(oneInWords))];
  const shown = all.slice(0, MOST);
  return listOf(all.length > MOST ? [...shown, t('filter.others')] : shown);
}

function oneInWords(expected: Expected): string {
  if ('words' in expected) return t('filter.word', { words: expected.words });
  if ('named' in expected) return t(`filter.name-of.${expected.named}`);
  if ('occursIn' in expected) return t(`filter.value-of.${expected.occursIn}`);
  return t(`filter.any.${expected.any}`);
}
