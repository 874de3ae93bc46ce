import type { Result } from '$core/contract/result';
import { readCodebook } from '$core/formats/codebook/read-codebook';
import type { FormatProblems } from '$core/formats/types';
import type { Tag } from '$core/model/tag';

export type CodebookAnswer = Result<readonly Tag[], FormatProblems>;

self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  const read = readCodebook(data);
  const answer: CodebookAnswer = read.ok ? { ok: true, value: read.value.content.tags } : read;
  self.postMessage(answer);
});
