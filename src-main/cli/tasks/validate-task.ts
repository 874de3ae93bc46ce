import { readVerbatim } from '$core/formats/verbatim/read/read-verbatim';
import { counted, problemMessages } from './problem-messages';
import type { TaskOutcome, ValidateTask } from './task';

/** Whether an export file is sound: one line, and a message for each problem. */
export function runValidateTask({ file, bytes }: ValidateTask): TaskOutcome {
  const result = readVerbatim(bytes);
  if (!result.ok) {
    const output = `${file}: ${counted(result.error.count, 'problem')}\n`;
    return { output, messages: problemMessages(file, result.error), isSound: false };
  }
  const { articles, annotations } = result.value.content;
  const output = `${file}: sound, ${counted(articles.length, 'article')}, ${counted(annotations.length, 'annotation')}\n`;
  return { output, messages: [], isSound: true };
}
