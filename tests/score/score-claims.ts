import type { Found, FoundClaim } from './found';
import type { LabelledClaim, LabelledText } from './label';
import { isCalled } from './names';
import { halfIn, isSame, mostLike } from './overlap';
import type { ScoreSheet } from './score-sheet';
import { label, proposal } from './tally';

export type ClaimMeasure = 'content' | 'exact' | 'type' | 'claimant';

/**
 * Adds a detector's claims in one text to the sheet. A claim is right if it holds at least half of a labelled one or lies by
 * half in labelled ones: a sentence may be given for its clause. Where the labels leave it open, it does not count at all.
 */
export function scoreClaims(sheet: ScoreSheet<ClaimMeasure>, text: LabelledText, found: Found): void {
  for (const each of found.claims) scoreProposal(sheet, each, text);
  for (const each of text.claims) scoreLabel(sheet, each, { text, given: found.claims });
}

function scoreProposal(sheet: ScoreSheet<ClaimMeasure>, given: FoundClaim, text: LabelledText): void {
  const groups = ['all', `type ${given.claimType}`, `language ${text.language}`, `rule ${given.rule}`];
  const { content, claimType, claimant } = given;
  const add = (measure: ClaimMeasure, right: boolean) => {
    sheet.add(groups, measure, proposal(right));
  };
  const like = mostLike(content, text.claims);
  const labelled = text.claims.flatMap((each) => each.content);
  const right = halfIn(content, labelled) || (like !== null && halfIn(like.content, content));
  if (!right && text.openToClaims.some((open) => halfIn(content, [open]))) return;
  add('content', right);
  add('exact', like !== null && isSame(content, like.content));
  if (like !== null) add('type', claimType === like.claimType);
  if (claimant !== null) add('claimant', isCalled(claimant, like?.claimant ?? null));
}

function scoreLabel(
  sheet: ScoreSheet<ClaimMeasure>,
  wanted: LabelledClaim,
  { text, given }: { text: LabelledText; given: readonly FoundClaim[] },
): void {
  const groups = ['all', `type ${wanted.claimType}`, `language ${text.language}`];
  const add = (measure: ClaimMeasure, right: boolean) => {
    sheet.add(groups, measure, label(right));
  };
  const like = mostLike(wanted.content, given);
  const isFound = halfIn(
    wanted.content,
    given.flatMap(({ content }) => content),
  );
  add('content', isFound);
  add('exact', like !== null && isSame(wanted.content, like.content));
  if (isFound) add('type', like?.claimType === wanted.claimType);
  if (wanted.claimant !== null) add('claimant', isFound && isCalled(like?.claimant ?? null, wanted.claimant));
}
