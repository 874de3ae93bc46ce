import { LibraryScan } from './library-scan';
import type { SearchJob, SearchMessage } from './search-job';

function tell(message: SearchMessage): void {
  self.postMessage(message);
}

async function run(job: SearchJob): Promise<SearchMessage> {
  try {
    const scan = new LibraryScan(job, (news) => {
      tell({ kind: 'news', ...news });
    });
    return { kind: 'done', missing: await scan.run() };
  } catch (error) {
    return { kind: 'broken', detail: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<SearchJob>) => {
  void run(data).then(tell);
});
