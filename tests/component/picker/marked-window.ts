import { mount, tick, unmount } from 'svelte';
import type { Annotation, AnnotationKind } from '$core/model/annotation';
import type { Workspace } from '$renderer/services/workspace';
import App from '$renderer/ui/shell/App.svelte';
import '$renderer/styles/article-blocks.css';
import '$renderer/styles/highlights.css';
import '$renderer/styles/base.css';
import { seedText, startFakeWorkspace, type FakeParts, type FakeStart } from '../../fakes/fake-workspace';

export interface MarkedWindow extends FakeStart {
  /** Marks the words of the open article, which must stand in it once, and takes the mark to hand. */
  readonly mark: (kind: AnnotationKind, words: string) => Annotation;
  /** The annotation as it is now. */
  readonly now: (annotation: Annotation) => Annotation;
  readonly close: () => Promise<void>;
}

/** The whole window over a main in memory, with one article of these paragraphs open. */
export async function openMarkedWindow(
  paragraphs: readonly string[],
  parts: Pick<FakeParts, 'proposals'> = {},
): Promise<MarkedWindow> {
  const seeds = { 'harbour.txt': seedText('Storm at the harbour', paragraphs) };
  const started = await startFakeWorkspace({ seeds, ...parts });
  const { workspace } = started;
  const bugs: unknown[] = [];
  const app = mount(App, { target: document.body, props: { workspace, onbug: (error: unknown) => bugs.push(error) } });
  await openFirstArticle(workspace);
  return {
    ...started,
    mark: (kind, words) => markWords(workspace, kind, words),
    now: ({ id }) => {
      const found = workspace.library.open?.get(id);
      if (found === undefined) throw new Error('The annotation is gone.');
      return found;
    },
    close: async () => {
      await workspace.recorder.idle();
      await unmount(app);
      if (bugs.length > 0) throw bugs[0];
    },
  };
}

async function openFirstArticle(workspace: Workspace): Promise<void> {
  const articleId = workspace.catalogue.entries[0]?.articleId ?? '';
  const opened = await workspace.readingService.open(articleId);
  if (!opened.ok) throw new Error(`The article does not open: ${opened.error}`);
  await tick();
}

function markWords({ reading, annotations, session }: Workspace, kind: AnnotationKind, words: string): Annotation {
  const text = reading.current?.text.text ?? '';
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the article.`);
  const annotation = annotations.mark(kind, [{ start, end: start + words.length }]);
  session.takeToHand(annotation.id);
  return annotation;
}
