import { exporters, importers } from '$core/formats/registry';
import { problemMessages } from './problem-messages';
import { lossInWords } from './problem-words';
import type { ConvertTask, TaskOutcome } from './task';

/** A file of one format as a file of another, and what the other cannot hold. */
export function runConvertTask({ file, bytes, from, to, options }: ConvertTask): TaskOutcome {
  const importer = importers.find(({ id }) => id === from);
  const exporter = exporters.find(({ id }) => id === to);
  if (importer === undefined || exporter === undefined) throw new Error(`No conversion from ${from} to ${to}.`);
  const result = importer.read(bytes);
  if (!result.ok) return { output: null, messages: problemMessages(file, result.error), isSound: false };
  const { content } = result.value;
  const messages = exporter.losses(content, options).map((loss) => `${file}: not in the result: ${lossInWords(loss)}`);
  return { output: exporter.write(content, options), messages, isSound: true };
}
