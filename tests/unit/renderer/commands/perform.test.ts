import { beforeEach, describe, expect, it } from 'vitest';
import { always, type Command } from '$renderer/commands/command';
import { perform } from '$renderer/commands/perform';
import type { Workspace } from '$renderer/services/workspace';
import { Notices } from '$renderer/state/notices.svelte';

let notices: Notices;
let workspace: Workspace;
beforeEach(() => {
  notices = new Notices();
  workspace = { notices } as unknown as Workspace;
});

function command(run: Command['run']): Command {
  return { id: 'quote', title: 'command.quote', keys: [], scope: 'marks', canRun: always, run };
}
const refuses = (words: string, kind?: 'warning'): Command =>
  command(() => {
    notices.refuse(words, kind);
  });
const works = command(() => undefined);
const said = (): string[] => notices.list.map(({ text }) => text);

describe('what was refused', () => {
  it('is said until the next command does what it was asked for', async () => {
    await perform(workspace, refuses('Nothing is selected.'));
    expect(said()).toEqual(['Nothing is selected.']);
    await perform(workspace, works);
    expect(said()).toEqual([]);
  });

  it('gives way to the next refusal, and both go together', async () => {
    await perform(workspace, refuses('Nothing is selected.', 'warning'));
    await perform(workspace, refuses('No more marks.'));
    expect(said()).toEqual(['Nothing is selected.', 'No more marks.']);
    await perform(workspace, works);
    expect(said()).toEqual([]);
  });

  it('stays while a command that takes its time has not done anything', async () => {
    await perform(workspace, refuses('Nothing is selected.'));
    let finish = (): void => undefined;
    const slow = perform(
      workspace,
      command(() => new Promise<void>((resolve) => (finish = resolve))),
    );
    expect(said()).toEqual(['Nothing is selected.']);
    finish();
    await slow;
    expect(said()).toEqual([]);
  });

  it('is not said twice', async () => {
    await perform(workspace, refuses('Nothing is selected.', 'warning'));
    await perform(workspace, refuses('Nothing is selected.', 'warning'));
    expect(said()).toEqual(['Nothing is selected.']);
  });
});

it('what was done, and what went wrong, stays for its time', async () => {
  notices.say('Not saved.', 'error');
  notices.say('Copied.');
  await perform(workspace, works);
  expect(said()).toEqual(['Not saved.', 'Copied.']);
});
