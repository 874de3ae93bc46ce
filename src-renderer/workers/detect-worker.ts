import { detect, type DetectOptions } from '$core/detect/detect';
import type { Detection } from '$core/detect/proposals';
import type { Text } from '$core/model/text';

export interface DetectJob {
  readonly text: Pick<Text, 'text' | 'blocks'>;
  readonly language: string | null;
  readonly registry: NonNullable<DetectOptions['registry']>;
}

/** How much of the text is read (0 to 1), again and again; at the end what was found. */
export type DetectAnswer =
  { readonly kind: 'read'; readonly share: number } | { readonly kind: 'found'; readonly detection: Detection };

const TELL_EVERY_MS = 100;

self.addEventListener('message', ({ data: { text, language, registry } }: MessageEvent<DetectJob>) => {
  let toldMs = performance.now();
  const onProgress = (readUtf16: number): void => {
    if (performance.now() - toldMs < TELL_EVERY_MS) return;
    toldMs = performance.now();
    post({ kind: 'read', share: readUtf16 / Math.max(1, text.text.length) });
  };
  const detection = detect(text.text, { blocks: text.blocks, language, registry, onProgress });
  post({ kind: 'found', detection });
});

function post(answer: DetectAnswer): void {
  self.postMessage(answer);
}
