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

it('the menu calls the views as their tabs and commands do', () => {
  const views = entries.filter(({ commandId }) => commandId.startsWith('view-'));
  expect(views.length).toBeGreaterThan(2);
  for (const { commandId, label } of views) {
    const command = commandById(commandId);
    expect(command && t(command.title)).toBe(label);
  }
});
