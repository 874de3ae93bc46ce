import { expect, it } from 'vitest';
import { MENU } from '$main/window/menu-table';
import { commandById } from '$renderer/commands/catalogue';
import { t } from '$renderer/messages/translate';

const entries = MENU.flatMap((group) => group.entries).flatMap((entry) =>
  entry !== 'separator' && 'commandId' in entry ? [entry] : [],
);

it('the menu names no command that the window does not have', () => {
  expect(entries.map(({ commandId }) => commandId).filter((id) => commandById(id) === undefined)).toEqual([]);
});

it('the menu calls each command as the window does', () => {
  const titles = entries.map(({ commandId }) => {
    const command = commandById(commandId);
    return command === undefined ? '' : t(command.title);
  });
  expect(entries.map(({ label }) => label)).toEqual(titles);
});
