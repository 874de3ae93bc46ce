import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Annotation } from '$core/model/annotation';
import type { Workspace } from '$renderer/services/workspace';
import { inTextOrder } from '$renderer/models/text-order';
import { packMarks } from '$renderer/models/packed-marks';
import { seedText, startFakeWorkspace } from '../fakes/fake-workspace';

const SEEDS = {
  'a.txt': seedText('Harbour opens', [
    '“The harbour is open,” said Mayor Ilse Brandt. Trade had doubled since spring.',
  ]),
  'b.txt': seedText('Ferry sails', ['The ferry sails at noon.']),
};
const ACTS = ['mark', 'mark', 'claim', 'reject', 'accept', 'note', 'remove', 'undo', 'redo'] as const;

async function act(workspace: Workspace, kind: (typeof ACTS)[number], at: number): Promise<void> {
  const { annotations, library, undo } = workspace;
  const ordered = library.open?.ordered ?? [];
  const annotation = ordered[at % Math.max(ordered.length, 1)];
  if (kind === 'mark') annotations.mark('highlight', [{ start: at, end: at + 5 }]);
  else if (kind === 'claim') annotations.mark('claim', [{ start: at, end: at + 9 }]);
  else if (kind === 'undo') await undo.undo();
  else if (kind === 'redo') await undo.redo();
  else if (annotation === undefined) return;
  else if (kind === 'note') annotations.edit(annotation, { note: `at ${String(at)}` }, 'step.highlight.edit');
  else if (kind === 'remove') annotations.remove(annotation);
  else annotations.decide(annotation, kind);
}

async function stored({ database }: Workspace): Promise<Annotation[]> {
  return (await database.annotations.toArray()).sort(inTextOrder);
}

it('what is kept packed says what the records say, after any steps, or is not there', async () => {
  const { workspace } = await startFakeWorkspace({ seeds: SEEDS });
  const { readingService, catalogue, database, recorder, library } = workspace;
  const [first, second] = catalogue.entries.map(({ articleId }) => articleId);
  if (first === undefined || second === undefined) throw new Error('Two articles are needed.');
  await readingService.open(first);
  const acts = fc.array(fc.tuple(fc.constantFrom(...ACTS, 'leave'), fc.nat(60)), { minLength: 1, maxLength: 12 });
  const property = fc.asyncProperty(acts, async (all) => {
    for (const [kind, at] of all) {
      if (kind === 'leave') {
        await recorder.idle();
        await readingService.keepMarks(0);
        await readingService.open(second);
        await readingService.open(first);
        // A mark that is made before the records are there, and one that is undone.
        if (at % 3 === 0) await act(workspace, 'mark', at);
        if (at % 3 === 1) await workspace.undo.undo();
        await new Promise<void>((resolve) => {
          library.open?.onceWhole(() => {
            resolve();
          });
        });
      } else await act(workspace, kind, at);
      await recorder.idle();
      const records = await stored(workspace);
      expect(library.open?.ordered).toEqual(records);
      const packed = await database.packed.get(first);
      if (packed !== undefined) expect(packed.marks).toEqual(packMarks(records));
    }
    await readingService.keepMarks(0);
    expect((await database.packed.get(first))?.marks).toEqual(packMarks(await stored(workspace)));
  });
  await fc.assert(property, { numRuns: 25 });
});
