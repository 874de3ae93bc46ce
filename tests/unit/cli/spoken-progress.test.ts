import { describe, expect, it } from 'vitest';
import { spokenProgress } from '$main/cli/run-and-report';

describe('progress on standard error', () => {
  it('is said every few seconds at most, growing, and not at all of what is done at once', () => {
    const said: string[] = [];
    let nowMs = 0;
    const tell = spokenProgress(
      'a.json, b.json',
      (line) => said.push(line),
      () => nowMs,
    );
    const shares: readonly (readonly [ms: number, share: number])[] = [
      [1000, 0.2],
      [3500, 0.301],
      [4000, 0.4],
      [6600, 0.3],
      [6700, 0.55],
    ];
    for (const [ms, share] of shares) {
      nowMs = ms;
      tell(share);
    }
    expect(said).toEqual(['a.json, b.json: 30 % done', 'a.json, b.json: 55 % done']);
  });
});
