import { parseArgs } from 'node:util';
import type { Command, CommandContext, ExitCode } from './command';
import { generator } from './generator';
import { intoFile } from './into-file';
import type { FileBytes, MergeTask } from './tasks/task';
import { twoFilesOf, withTwoFiles } from './two-files';

function merge(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { output: { type: 'string', short: 'o' }, by: { type: 'string' } },
  });
  const files = twoFilesOf('merge', positionals);
  const settings = { generator, exportedAt: new Date().toISOString(), by: values.by ?? null };
  const taskOf = (a: FileBytes, b: FileBytes): MergeTask => ({ kind: 'merge', a, b, ...settings });
  return intoFile(values.output ?? null, context, (target) => withTwoFiles(files, taskOf, target));
}

export const mergeCommand: Command = {
  name: 'merge',
  usage: 'merge A B [-o OUT] [--by ANNOTATOR]',
  summary: 'the export files of two analysts as one, conflicts kept as disputes',
  details: [
    'Records are matched as an import matches them. Where the files differ, what A says stays and what B says is kept',
    'as a dispute of the mark; people, tags and articles stay as in A. Every decision on the way is said.',
    '-o, --output OUT  the file to write, whole or not at all; standard output without it',
    '--by ANNOTATOR    in whose name the answers of B are kept (id, name or initials); without it the annotator of B',
    '                  whom A does not know, or who did something last',
  ],
  run: merge,
};
