import { expect } from 'vitest';
import type { Annotation, Quote } from '$core/model/annotation';
import { resolveAnchor } from '$core/text/anchor';
import type { Workspace } from '$renderer/services/workspace';
import { seedText, startFakeWorkspace, type FakeStart } from '../fakes/fake-workspace';

export const KEPT = '“The harbour is open again for every ship,” said Mayor Ilse Brandt.';
export const MOVED = 'The opposition called the ceremony a waste of public money.';
export const EDITED = 'Trade has doubled since the spring of last year, the ministry reported.';
export const GONE = 'No minister had come to the quay on that morning.';
export const OLD = seedText('Harbour opens', [`${KEPT} ${MOVED}`, `${EDITED} ${GONE}`]);
export const NEW = seedText('Harbour opens again', [
  'A word before all.',
  `${MOVED} ${KEPT}`,
  EDITED.replace('doubled', 'tripled'),
]);

export const openList = ({ library }: Workspace): readonly Annotation[] => library.open?.ordered ?? [];
export const entryOf = ({ catalogue, reading }: Workspace): ReturnType<Workspace['catalogue']['get']> =>
  catalogue.get(reading.current?.articleId ?? null);
export const pointsOf = ({ library, reading }: Workspace): number | undefined =>
  library.tallyOf(reading.current?.articleId ?? '')?.openPoints;

export function markWords(
  { annotations, reading }: Workspace,
  words: string,
  kind: Annotation['kind'] = 'highlight',
): Annotation {
  const start = reading.current?.text.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`“${words}” does not stand in the article.`);
  return annotations.mark(kind, [{ start, end: start + words.length }]);
}

export async function change({ fakeHost, workspace }: FakeStart, text: string): Promise<void> {
  fakeHost.seeds.put('harbour.txt', text);
  await workspace.seeds.take(fakeHost.seeds.listing());
}

/** The first version marked in four places, and the second one in the folder. */
export async function marked(): Promise<
  FakeStart & { readonly marks: Record<'kept' | 'moved' | 'edited' | 'gone', Annotation> }
> {
  const started = await startFakeWorkspace({ seeds: { 'harbour.txt': OLD } });
  const { workspace } = started;
  await workspace.readingService.open(workspace.catalogue.entries[0]?.articleId ?? '');
  workspace.settings.change({ fillIn: false });
  const kept = markWords(workspace, '“The harbour is open again for every ship,”', 'quote') as Quote;
  const start = OLD.indexOf('said Mayor');
  workspace.annotations.setCue(kept, { start, end: start + 'said'.length });
  const marks = {
    kept,
    moved: markWords(workspace, MOVED),
    edited: markWords(workspace, EDITED),
    gone: markWords(workspace, GONE),
  };
  await workspace.recorder.idle();
  await change(started, NEW);
  return { ...started, marks };
}

export const wordsOf = (workspace: Workspace, { id }: Annotation): string | undefined =>
  workspace.library.open
    ?.get(id)
    ?.target.segments.map(({ exact }) => exact)
    .join(' ');
export const isHere = ({ library, reading }: Workspace, { id }: Annotation): boolean =>
  library.open?.get(id)?.target.textHash === reading.current?.text.textHash;

/** No mark lies: the words under each stand in its own text; models, store and tallies say the same. */
export async function expectTruth({ workspace, fakeHost }: FakeStart): Promise<void> {
  await workspace.recorder.idle();
  const stored = await workspace.database.annotations.toArray();
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  expect(stored.toSorted(byId)).toEqual([...openList(workspace)].toSorted(byId));
  for (const annotation of stored) {
    const anchors =
      annotation.kind === 'quote' ? [annotation.target, annotation.cue, annotation.source] : [annotation.target];
    for (const anchor of anchors.filter((each) => each !== null)) {
      expect(resolveAnchor(fakeHost.texts.get(anchor.textHash)?.text ?? '', anchor).ok).toBe(true);
    }
  }
  const rows = await workspace.database.tallies.toArray();
  expect(rows).toEqual(workspace.library.tallies.all.map(({ id: _, ...row }) => row));
}
