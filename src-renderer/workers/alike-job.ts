import { suggestedGroups } from '$core/review/claim-groups';
import { likeClaims } from '$core/review/like-claims';
import { sameQuotations } from '$core/review/wire-copy';

/** What is compared: claims that may say the same, or quotations that may stand in several articles (each by a number). */
export type AlikeTask =
  | { readonly kind: 'claims'; readonly words: readonly string[] }
  | { readonly kind: 'quotations'; readonly words: readonly string[]; readonly articles: Uint32Array };

/** Places in the list that was compared, those that are alike together. */
export type AlikeGroups = readonly (readonly number[])[];

export function alikeIn(task: AlikeTask): AlikeGroups {
  const { words } = task;
  if (task.kind === 'claims') return suggestedGroups(words.length, likeClaims(words.map((each) => ({ words: each }))));
  return sameQuotations(words.map((each, at) => ({ words: each, articleId: String(task.articles[at]) })));
}
