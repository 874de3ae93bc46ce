import { always, type Command } from './command';

export const fileCommands: readonly Command[] = [
  {
    id: 'export',
    title: 'command.export',
    keys: ['Ctrl+e'],
    scope: 'everywhere',
    canRun: always,
    run: ({ session }) => {
      session.dialog = 'export';
    },
  },
  {
    id: 'import',
    title: 'command.import',
    keys: [],
    scope: 'everywhere',
    canRun: always,
    run: ({ session }) => {
      session.dialog = 'import';
    },
  },
  {
    id: 'choose-seeds',
    title: 'command.choose-seeds',
    keys: [],
    scope: 'everywhere',
    canRun: always,
    run: ({ seeds }) => seeds.chooseFolder(),
  },
  {
    id: 'annotator',
    title: 'command.annotator',
    keys: [],
    scope: 'everywhere',
    canRun: always,
    run: ({ session }) => {
      session.dialog = 'annotator';
    },
  },
  {
    id: 'article-fields',
    title: 'command.article-fields',
    keys: [],
    scope: 'everywhere',
    canRun: ({ reading }) => reading.current !== null,
    run: ({ session }) => {
      session.dialog = 'article-fields';
    },
  },
];
