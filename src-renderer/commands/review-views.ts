import { always, type Command } from './command';
import { showView } from './show-view';

export const reviewViewCommand: Command = {
  id: 'view-review',
  title: 'command.view-review',
  keys: ['Ctrl+2'],
  scope: 'everywhere',
  canRun: always,
  run: (workspace) => showView(workspace, 'review'),
};

export const insightsViewCommand: Command = {
  id: 'view-insights',
  title: 'command.view-insights',
  keys: ['Ctrl+5'],
  scope: 'everywhere',
  canRun: always,
  run: (workspace) => showView(workspace, 'insights'),
};
