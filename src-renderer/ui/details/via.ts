import type { TextRange } from '$core/model/anchor';
import type { Quote } from '$core/model/annotation';
import type { Text } from '$core/model/text';
import { makeAnchor } from '$core/text/anchor';

type Via = Quote['via'];

export interface ViaPatch {
  readonly speakerId?: string | null;
  readonly mention?: TextRange | null;
}

/** Who passed a quote on, with parts changed; null once nothing is known. A mention needs the text that it stands in. */
export function viaWith(via: Via, patch: ViaPatch, text?: Text): Via {
  const speakerId = patch.speakerId === undefined ? (via?.speakerId ?? null) : patch.speakerId;
  const mention = mentionWith(via, patch.mention, text);
  return speakerId === null && mention === null ? null : { mention, speakerId };
}

function mentionWith(via: Via, range: TextRange | null | undefined, text?: Text): NonNullable<Via>['mention'] {
  if (range === null) return null;
  if (range === undefined || text === undefined) return via?.mention ?? null;
  return makeAnchor(text.text, text.textHash, [range]);
}
