import { parseArgs } from 'node:util';
import { exporters, importers } from '$core/formats/registry';
import { UsageError, type Command, type CommandContext, type ExitCode } from './command';
import { withEachFile } from './each-file';
import { MAX_EXPORT_BYTES } from './export-file-limit';
import { generator } from './generator';
import { intoFile } from './into-file';
import type { ConvertTask } from './tasks/task';

interface Request {
  readonly input: string;
  readonly output: string | null;
  readonly from: string;
  readonly to: string;
  readonly withTexts: boolean;
  readonly byteOrderMark: boolean;
  readonly guardFormulas: boolean;
}

/** `table` leaves the kind of table to the name of the output. */
function targetFormat(to: string, output: string | null): string {
  if (to !== 'table') return to;
  return output?.toLowerCase().endsWith('.csv') === true ? 'csv' : 'jsonl';
}

function known(format: string | undefined, option: string, formats: readonly string[]): string {
  const list = formats.join(', ');
  if (format === undefined) throw new UsageError(`convert needs ${option} with one of: ${list}.`);
  if (!formats.includes(format)) throw new UsageError(`${option} ${format} is not known. It can be: ${list}.`);
  return format;
}

function readRequest(args: readonly string[]): Request {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      output: { type: 'string', short: 'o' },
      'without-text': { type: 'boolean' },
      bom: { type: 'boolean' },
      'guard-formulas': { type: 'boolean' },
    },
  });
  const [input, ...others] = positionals;
  if (input === undefined || others.length > 0) throw new UsageError('convert needs one file.');
  const output = values.output ?? null;
  const targets = [...exporters.map(({ id }) => id), 'table'];
  return {
    input,
    output,
    from: known(
      values.from,
      '--from',
      importers.map(({ id }) => id),
    ),
    to: targetFormat(known(values.to, '--to', targets), output),
    withTexts: values['without-text'] !== true,
    byteOrderMark: values.bom === true,
    guardFormulas: values['guard-formulas'] === true,
  };
}

async function convert(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { input, output, from, to, ...settings } = readRequest(args);
  const options = { generator, exportedAt: new Date().toISOString(), ...settings };
  const taskOf = (file: string, bytes: Uint8Array<ArrayBuffer>): ConvertTask => ({
    kind: 'convert',
    file,
    bytes,
    from,
    to,
    options,
  });
  return intoFile(output, context, (target) => withEachFile([input], MAX_EXPORT_BYTES, taskOf, target));
}

export const convertCommand: Command = {
  name: 'convert',
  usage: 'convert --from FORMAT --to FORMAT FILE [-o OUT]',
  summary: 'a file in another format, with a report of what that cannot hold',
  details: [
    `--from            ${importers.map(({ id }) => id).join(', ')}`,
    `--to              ${exporters.map(({ id }) => id).join(', ')}; table is csv if OUT ends in .csv, else jsonl`,
    '-o, --output OUT  the file to write, whole or not at all; standard output without it',
    '--without-text    verbatim: leave the texts of the articles out',
    '--bom             csv: begin with a byte order mark, for spreadsheets',
    '--guard-formulas  csv: keep a spreadsheet from calculating what begins like a formula',
  ],
  run: convert,
};
