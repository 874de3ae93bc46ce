import type { TextRange } from '$core/model/anchor';
import { makeFinder } from '$core/text/find/finder';
import type { FindQuery } from '$core/text/find/query';
import { firstOf } from './first-of';

export interface PatternJob {
  readonly text: string;
  readonly query: FindQuery;
  readonly most: number;
}

export interface Matches {
  readonly ranges: readonly TextRange[];
  /** Whether there are more than were asked for. */
  readonly more: boolean;
}

self.addEventListener('message', ({ data: { text, query, most } }: MessageEvent<PatternJob>) => {
  const finder = makeFinder(query);
  const matches: Matches = finder.ok ? firstOf(finder.value(text), most) : { ranges: [], more: false };
  self.postMessage(matches);
});
