import { always, type Command } from './command';

const openReport: Command['run'] = ({ session }) => {
  session.dialog = 'report';
};

export const reportCommands: readonly Command[] = [
  { id: 'report', title: 'command.report', keys: ['Ctrl+p'], scope: 'everywhere', canRun: always, run: openReport },
];
