import type { FormatProblems } from '$core/formats/types';
import { problemInWords } from './problem-words';

/** The problems of a file, one message each, and how many more there are. */
export function problemMessages(file: string, { problems, count }: FormatProblems): string[] {
  const messages = problems.map((problem) => {
    const { where, id } = problem;
    const record = id === null ? '' : ` (id ${id})`;
    const place = where === '' ? '' : ` ${where}${record}:`;
    return `${file}:${place} ${problemInWords(problem)}`;
  });
  const more = count - problems.length;
  return more > 0 ? [...messages, `${file}: and at least ${String(more)} more.`] : messages;
}

/** A number with its noun: `1 article`, `3 articles`. */
export function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
