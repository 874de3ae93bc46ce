import { parseArgs } from 'node:util';
import { MAX_RAW_TEXT_BYTES } from './raw-text-limit';
import { MAX_SEED_BYTES } from '$core/contract/seeds';
import { UsageError, type Command } from './command';
import { withEachFile } from './each-file';

export const detectCommand: Command = {
  name: 'detect',
  usage: 'detect [--raw] FILE...',
  summary: 'who said what and what is claimed, found by rules, one line of JSON per article',
  details: [
    'Each line has the keys file, quotes and claims. A quote has quoteType, content ([[start, end], ...]), cue and',
    'source ([start, end] or null), speaker (a name or null), via (of whom it was taken, [start, end] or null), medium,',
    'factuality, rule and confidence. A claim has content, claimType, checkability, claimant (a name or null), quote (the',
    'place of its quote in quotes, or null), rule and confidence. Offsets are Unicode code points over the text of the',
    'file with line ends as \\n and without a byte order mark; the end is not included.',
    '',
    '--raw takes a file as bare text, with no title or date to find at its head; it may have 64 MB instead of 5.',
  ],
  run: (args, context) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { raw: { type: 'boolean', default: false } },
    });
    if (positionals.length === 0) throw new UsageError('detect needs at least one file.');
    const isRaw = values.raw;
    const maxBytes = isRaw ? MAX_RAW_TEXT_BYTES : MAX_SEED_BYTES;
    return withEachFile(positionals, maxBytes, (file, bytes) => ({ kind: 'detect', file, bytes, isRaw }), context);
  },
};
