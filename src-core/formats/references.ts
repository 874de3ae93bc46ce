import type { Anchor } from '../model/anchor';
import type { Annotation } from '../model/annotation';
import type { Speaker } from '../model/speaker';

/** The anchors of an annotation: its target and, of a quote, cue, source and who passed it on. */
export function anchorsOf(annotation: Annotation): Anchor[] {
  if (annotation.kind !== 'quote') return [annotation.target];
  const others = [annotation.cue, annotation.source, annotation.via?.mention ?? null];
  return [annotation.target, ...others.filter((anchor) => anchor !== null)];
}

/** The speakers that an annotation names. */
export function speakerIdsOf(annotation: Annotation): string[] {
  if (annotation.kind === 'highlight') return [];
  const ids =
    annotation.kind === 'quote' ? [annotation.speakerId, annotation.via?.speakerId ?? null] : [annotation.claimantId];
  return ids.filter((id) => id !== null);
}

/** The speakers that a speaker names: members, and organisations of its roles. */
export function speakerIdsOfSpeaker(speaker: Speaker): string[] {
  return [...speaker.memberIds, ...speaker.roles.flatMap((role) => role.organisationId ?? [])];
}

/** The texts on which the annotations of each article stand, by article id. */
export function anchoredHashesByArticle(annotations: readonly Annotation[]): ReadonlyMap<string, ReadonlySet<string>> {
  const hashes = new Map<string, Set<string>>();
  for (const annotation of annotations) {
    const ofArticle = hashes.get(annotation.articleId) ?? new Set<string>();
    for (const anchor of anchorsOf(annotation)) ofArticle.add(anchor.textHash);
    hashes.set(annotation.articleId, ofArticle);
  }
  return hashes;
}
