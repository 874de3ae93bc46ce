import { always, type Command } from './command';

export const reportCommands: readonly Command[] = [
  {
    id: 'report',
    title: 'command.report',
    keys: [],
    scope: 'everywhere',
    canRun: always,
    run: ({ session }) => {
      session.dialog = 'report';
    },
  },
];
