import { parseArgs } from 'node:util';
import { USUAL_COUNTING } from '$core/agreement/contents/counted-marks';
import { STATUSES, type Status } from '$core/model/enumerations';
import { UsageError, type Command, type CommandContext, type ExitCode } from './command';
import { generator } from './generator';
import { twoFilesOf, withTwoFiles } from './two-files';

function statusesOf(list: string | undefined): readonly Status[] {
  if (list === undefined) return USUAL_COUNTING.statuses;
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !STATUSES.some((status) => status === name));
  if (unknown !== undefined) {
    throw new UsageError(`--statuses: ${unknown} is not known. It can be: ${STATUSES.join(', ')}.`);
  }
  return STATUSES.filter((status) => names.includes(status));
}

function agree(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      statuses: { type: 'string' },
      'scare-quotes': { type: 'boolean' },
      'of-a': { type: 'string' },
      'of-b': { type: 'string' },
    },
  });
  const settings = {
    generator,
    statuses: statusesOf(values.statuses),
    scareQuotes: values['scare-quotes'] === true,
    makers: { a: values['of-a'] ?? null, b: values['of-b'] ?? null },
  };
  return withTwoFiles(twoFilesOf('agree', positionals), (a, b) => ({ kind: 'agree', a, b, ...settings }), context);
}

export const agreeCommand: Command = {
  name: 'agree',
  usage: 'agree A B [--of-a ANNOTATOR] [--of-b ANNOTATOR] [--statuses LIST] [--scare-quotes]',
  summary: 'how far two export files agree, as JSON: matched marks, F1, kappa, alpha, alpha-u, gamma, disagreements',
  details: [
    'Compares the texts that both files have; docs/agreement.md says how, and what each figure means.',
    '--of-a, --of-b    count only the marks of this annotator (id, name or initials); A and B may be one file',
    `--statuses LIST   the statuses that count, parted by commas; without it ${USUAL_COUNTING.statuses.join(',')}`,
    `                  of ${STATUSES.join(', ')}`,
    '--scare-quotes    count quotes of the type scare too',
  ],
  run: agree,
};
