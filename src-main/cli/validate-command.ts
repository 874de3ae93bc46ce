import { parseArgs } from 'node:util';
import { UsageError, type Command } from './command';
import { withEachFile } from './each-file';
import { MAX_EXPORT_BYTES } from './export-file-limit';

export const validateCommand: Command = {
  name: 'validate',
  usage: 'validate FILE...',
  summary: 'whether export files are sound: schema, references, offsets and the words under them',
  details: ['Prints a line for every file and, as messages, what is wrong, where, and what to do.'],
  run: (args, context) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    if (positionals.length === 0) throw new UsageError('validate needs at least one file.');
    return withEachFile(positionals, MAX_EXPORT_BYTES, (file, bytes) => ({ kind: 'validate', file, bytes }), context);
  },
};
