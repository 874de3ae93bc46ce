import { describe, expect, it } from 'vitest';
import { commands } from '$main/cli/commands';
import { runHere } from './run-here';

describe('how the command line is called', () => {
  it.each([
    [[], 'Which command?'],
    [['fly'], 'There is no command fly.'],
    [['detect'], 'detect needs at least one file.'],
    [['merge', 'a'], 'merge needs two files.'],
    [['merge', 'a', 'b', 'c'], 'merge needs two files.'],
    [['agree', 'a'], 'agree needs two files.'],
    [['agree', '--statuses', 'accepted,maybe', 'a', 'b'], '--statuses: maybe is not known. It can be: unreviewed,'],
    [['agree', '--fast', 'a', 'b'], "Unknown option '--fast'"],
    [['parse'], 'parse needs at least one file.'],
    [['validate'], 'validate needs at least one file.'],
    [['parse', '--fast', 'a'], "Unknown option '--fast'"],
    [['convert', '--from', 'verbatim', '--to', 'csv'], 'convert needs one file.'],
    [['convert', '--from', 'verbatim', '--to', 'csv', 'a', 'b'], 'convert needs one file.'],
    [['convert', '--to', 'csv', 'a'], 'convert needs --from with one of: verbatim, codebook.'],
    [['convert', '--from', 'docx', '--to', 'csv', 'a'], '--from docx is not known.'],
    [
      ['convert', '--from', 'verbatim', '--to', 'docx', 'a'],
      '--to docx is not known. It can be: verbatim, jsonl, csv, codebook, table.',
    ],
  ])('%j cannot run, and says why', async (args, why) => {
    const { code, output, messages } = await runHere(...args);
    expect([code, output]).toEqual([2, '']);
    expect(messages[0]).toContain(why);
    expect(messages.join('\n')).toContain('Usage:');
  });

  it('gives help on standard output', async () => {
    const general = await runHere('--help');
    expect(general.code).toBe(0);
    for (const { name, usage, summary } of commands) {
      expect(general.output).toContain(summary);
      const own = await runHere(name, '--help');
      expect([own.code, own.messages]).toEqual([0, []]);
      expect(own.output).toContain(usage);
    }
  });
});
