import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import { always, type Command } from './command';

function toggleMargin({ settings, notices }: Workspace): void {
  const marginMarks = !settings.current.marginMarks;
  settings.change({ marginMarks });
  notices.say(t(marginMarks ? 'margin.on' : 'margin.off'));
}

function toggleMap({ settings, notices }: Workspace): void {
  const articleMap = !settings.current.articleMap;
  settings.change({ articleMap });
  notices.say(t(articleMap ? 'map.on' : 'map.off'));
}

export const marginCommands: readonly Command[] = [
  {
    id: 'margin-marks',
    title: 'command.margin-marks',
    keys: [],
    scope: 'everywhere',
    canRun: always,
    run: toggleMargin,
  },
  { id: 'article-map', title: 'command.article-map', keys: [], scope: 'everywhere', canRun: always, run: toggleMap },
];
