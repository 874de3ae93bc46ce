/**
 * What a reader takes for one sign: a run of white space, a sign with the marks that stand on it, a syllable of Korean
 * letters, a flag, an emoji with its modifiers and joined parts. Doubled signs that stand for one quotation mark or dash
 * are one. Each alternative is whole in itself, so that a text cut between two clusters falls into the same ones.
 */
const CLUSTER = new RegExp(
  [
    String.raw`\s+`,
    "``|''|-{2,3}",
    String.raw`\p{RI}\p{RI}`,
    String.raw`\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}]*(?:\u200d\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}]*)*`,
    String.raw`[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6][\u11a8-\u11ff\ud7cb-\ud7fb]?\p{M}*`,
    String.raw`\P{M}\p{M}*`,
    String.raw`\p{M}+`,
  ].join('|'),
  'uy',
);

/** The end of the cluster that begins at the UTF-16 offset, which must be where a cluster begins and before the end. */
export function clusterEnd(text: string, start: number): number {
  CLUSTER.lastIndex = start;
  return CLUSTER.test(text) ? CLUSTER.lastIndex : start + 1;
}
