import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import { always, type Command } from './command';

function toggleFillIn({ settings, notices }: Workspace): void {
  const fillIn = !settings.current.fillIn;
  settings.change({ fillIn });
  notices.say(t(fillIn ? 'fill-in.on' : 'fill-in.off'));
}

export const fillInCommands: readonly Command[] = [
  { id: 'fill-in', title: 'command.fill-in', keys: [], scope: 'everywhere', canRun: always, run: toggleFillIn },
];
