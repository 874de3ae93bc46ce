import { parseArgs } from 'node:util';
import { MAX_SEED_BYTES } from '$core/contract/seeds';
import { UsageError, type Command } from './command';
import { withEachFile } from './each-file';

export const parseCommand: Command = {
  name: 'parse',
  usage: 'parse FILE...',
  summary: 'articles out of text files, one line of JSON each',
  details: [
    'Each line has the keys file, title, publication, country, publishedOn, byline, standfirst, url,',
    'language, text and blocks ({kind, start, end} in Unicode code points, the end not included).',
    'What an article does not say is null. A file has at most 5 MB.',
  ],
  run: (args, context) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    if (positionals.length === 0) throw new UsageError('parse needs at least one file.');
    return withEachFile(positionals, MAX_SEED_BYTES, (file, bytes) => ({ kind: 'parse', file, bytes }), context);
  },
};
