import type { Claim, Quote } from '$core/model/annotation';

function isSet(value: unknown): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0);
}

/**
 * Whether a field under More holds anything, so that it must be seen. How the speaker is given is seen beside the name.
 */
export function isMoreSet(annotation: Quote | Claim): boolean {
  const under =
    annotation.kind === 'claim'
      ? [annotation.checkability, annotation.checkWorthiness, annotation.verdict]
      : [
          annotation.via,
          annotation.medium,
          annotation.factuality,
          annotation.saidOn,
          annotation.translation,
          annotation.fidelity,
          annotation.continuationOf,
          annotation.parentQuoteId,
        ];
  return isSet(annotation.evidence) || under.some(isSet);
}
