import { mount, tick, unmount } from 'svelte';
import App from '$renderer/ui/shell/App.svelte';
import { sayFailures, sayStart } from '$renderer/ui/shell/start-notices';
import '$renderer/styles/article-blocks.css';
import '$renderer/styles/highlights.css';
import '$renderer/styles/base.css';
import { seedText, startFakeWorkspace, type FakeParts, type FakeStart } from '../../fakes/fake-workspace';

export interface ShellWindow extends FakeStart {
  readonly close: () => Promise<void>;
}

export const SEEDS = {
  'bridge.txt': seedText(
    'The bridge stays closed',
    ['“It is not safe,” said Mayor Odd Vik.'],
    'Harbour Post, United Kingdom',
  ),
  'ferry.txt': seedText(
    'Ferry inquiry begins in Müllhafen',
    ['Nobody had counted the passengers.'],
    'Nordpress, Norway',
  ),
  'հայ/ջուր.txt': seedText('Ջուրը բոլորինն է', ['Ջրամբարի շուրջ վիճում են։'], 'Լեռնային լուր, Armenia'),
};

/** The whole window over a main in memory, as `main.ts` puts it together. What breaks while it is drawn fails the test. */
export async function openWindow(parts: FakeParts = {}): Promise<ShellWindow> {
  const started = await startFakeWorkspace({ seeds: SEEDS, ...parts });
  const { workspace } = started;
  const bugs: unknown[] = [];
  sayFailures(workspace);
  const app = mount(App, { target: document.body, props: { workspace, onbug: (error: unknown) => bugs.push(error) } });
  sayStart(started);
  await tick();
  return {
    ...started,
    close: async () => {
      await workspace.recorder.idle();
      await unmount(app);
      if (bugs.length > 0) throw bugs[0];
    },
  };
}

/** Opens the article with this title; throws where there is none. */
export async function openArticle({ workspace }: FakeStart, title: string): Promise<string> {
  const entry = workspace.catalogue.entries.find(({ fields }) => fields.title === title);
  if (entry === undefined) throw new Error(`No article is called “${title}”.`);
  const opened = await workspace.readingService.open(entry.articleId);
  if (!opened.ok) throw new Error(`The article does not open: ${opened.error}`);
  await tick();
  return entry.articleId;
}
