import { alikeIn, type AlikeTask } from './alike-job';

self.addEventListener('message', ({ data }: MessageEvent<AlikeTask>) => {
  self.postMessage(alikeIn(data));
});
