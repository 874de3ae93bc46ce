import { beforeEach, expect, it, vi } from 'vitest';
import type { Claim } from '$core/model/annotation';
import { boardMarks, idsInGroups } from '$renderer/models/claims/marks-of-index';
import type { Workspace } from '$renderer/services/workspace';
import { seedText, startFakeWorkspace } from '../fakes/fake-workspace';

const SEEDS = {
  'a.txt': seedText('Harbour opens', ['Trade had doubled since spring. The harbour is open.']),
  'b.txt': seedText('Harbour closes', ['Trade had doubled since the spring, they said. The harbour is shut.']),
};

let workspace: Workspace;
let ids: readonly string[];

async function claimIn(title: string, words: string): Promise<string> {
  const entry = workspace.catalogue.entries.find(({ fields }) => fields.title === title);
  await workspace.readingService.open(entry?.articleId ?? '');
  const start = workspace.reading.current?.text.text.indexOf(words) ?? -1;
  return workspace.annotations.mark('claim', [{ start, end: start + words.length }]).id;
}

/** The claims as the store has them. */
async function stored(): Promise<readonly Claim[]> {
  await workspace.recorder.idle();
  const found = await workspace.database.annotations.bulkGet([...ids]);
  return found.filter((record) => record?.kind === 'claim');
}
const groupIds = async (): Promise<readonly (string | null)[]> => (await stored()).map((claim) => claim.claimGroupId);

beforeEach(async () => {
  ({ workspace } = await startFakeWorkspace({ seeds: SEEDS }));
  ids = [
    await claimIn('Harbour opens', 'Trade had doubled since spring'),
    await claimIn('Harbour opens', 'The harbour is open'),
    await claimIn('Harbour closes', 'Trade had doubled since the spring'),
  ];
  await workspace.reviewService.load();
});

it('groups claims of several articles under the id of the first, as one step that can be undone', async () => {
  const [first, , third] = ids as [string, string, string];
  const before = workspace.recorder.lastSeq;
  expect(await workspace.claimGroups.group([first, third])).toBe(2);
  expect(workspace.recorder.lastSeq).toBe(before + 1);
  expect(await groupIds()).toEqual([first, null, first]);
  expect((await workspace.undo.undo()).ok).toBe(true);
  expect(await groupIds()).toEqual([null, null, null]);
});

it('takes the rest of a group along when one of it is grouped with another, and makes no group of one', async () => {
  const [first, second, third] = ids as [string, string, string];
  expect(await workspace.claimGroups.group([first])).toBeNull();
  await workspace.claimGroups.group([first, third]);
  expect(await workspace.claimGroups.group([second, third])).toBe(3);
  expect(await groupIds()).toEqual([first, first, first]);
});

it('puts whole groups together, and looks through all marks once for however many', async () => {
  const [first, second, third] = ids as [string, string, string];
  const fourth = await claimIn('Harbour closes', 'The harbour is shut');
  ids = [...ids, fourth];
  await workspace.claimGroups.group([first, third]);
  await workspace.claimGroups.group([second, fourth]);
  const rowCount = vi.spyOn(workspace.review, 'rowCount', 'get');
  try {
    expect([...idsInGroups(workspace.review, [first])].sort()).toEqual([first, third].sort());
    const readsForOne = rowCount.mock.calls.length;
    expect([...idsInGroups(workspace.review, [first, second])].sort()).toEqual([...ids].sort());
    expect([readsForOne > 0, rowCount.mock.calls.length - readsForOne]).toEqual([true, readsForOne]);
  } finally {
    rowCount.mockRestore();
  }
  expect(await workspace.claimGroups.group([first, second])).toBe(4);
  expect(await groupIds()).toEqual([first, first, first, first]);
});

it('leaves nobody alone in a group', async () => {
  const [first, second, third] = ids as [string, string, string];
  await workspace.claimGroups.group([first, second, third]);
  expect(await workspace.claimGroups.ungroup([first])).toBe(1);
  expect(await groupIds()).toEqual([null, first, first]);
  expect(await workspace.claimGroups.ungroup([third])).toBe(2);
  expect(await groupIds()).toEqual([null, null, null]);
});

it('sets one verdict for several in one step, and makes no step where nothing changes', async () => {
  expect(await workspace.claimGroups.setVerdict(ids, 'unproven')).toBe(3);
  expect((await stored()).map(({ verdict }) => verdict)).toEqual(['unproven', 'unproven', 'unproven']);
  const before = workspace.recorder.lastSeq;
  expect(await workspace.claimGroups.setVerdict(ids, 'unproven')).toBe(0);
  expect(workspace.recorder.lastSeq).toBe(before);
});

it('shows on the board what the filter finds, in the order of publication and text, and each change in its tick', async () => {
  const { review, reviewView, claimsBoard } = workspace;
  const marks = boardMarks(review, reviewView.rows, 'claim');
  expect(new Set(marks.map(({ id }) => id))).toEqual(new Set(ids));
  expect(claimsBoard.entries).toHaveLength(3);
  claimsBoard.list = 'suggestions';
  expect(claimsBoard.isLooking).toBe(true);
  const stop = claimsBoard.look();
  await expect
    .poll(() => claimsBoard.entries.map(({ marks: alike }) => alike.map(({ words }) => words)))
    .toEqual([['Trade had doubled since spring', 'Trade had doubled since the spring']]);
  expect(claimsBoard.isLooking).toBe(false);
  await workspace.claimGroups.group(claimsBoard.takenMarkIds);
  expect(claimsBoard.entries).toEqual([]);
  stop();
  claimsBoard.list = 'claims';
  expect(claimsBoard.entries.map(({ marks: grouped }) => grouped.length)).toEqual([2, 1]);
});
