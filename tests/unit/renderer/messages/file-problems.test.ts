import { describe, expect, it } from 'vitest';
import type { FormatProblem } from '$core/formats/types';
import { readVerbatim } from '$core/formats/verbatim/read/read-verbatim';
import { toVerbatimFile } from '$core/formats/verbatim/write/write-verbatim';
import { problemInWords } from '$main/cli/tasks/problem-words';
import { t } from '$renderer/messages/translate';
import { sampleContent } from '../../core/formats/content/sample-content';
import { bytesOf, OPTIONS } from '../../core/formats/options';
import { patched, WRONG_SHAPE, WRONG_TOGETHER, type Patches } from '../../core/formats/verbatim/damages';

function problemsAfter(patches: Patches): readonly FormatProblem[] {
  const read = readVerbatim(bytesOf(JSON.stringify(patched(toVerbatimFile(sampleContent(), OPTIONS), patches))));
  return read.ok ? [] : read.error.problems;
}

const inWindow = ({ reason, values, code }: FormatProblem): string =>
  `${t(`problem.${reason}`, values)} ${t(`problem-hint.${code}`)}`;

describe('what is wrong with a file', () => {
  it.each([...WRONG_TOGETHER, ...WRONG_SHAPE])('is said in the window and on the command line: %s', (...damage) => {
    const problems = problemsAfter(damage[3]);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      for (const said of [inWindow(problem), problemInWords(problem)]) {
        expect(said).toMatch(/^[A-Z].+[.] [A-Z].+[.]$/u);
        expect(said).not.toMatch(/undefined|[{}]|\[object/u);
      }
    }
  });

  it('names the values that are wrong', () => {
    const [day] = problemsAfter({ 'articles.0.publishedOn': '2023-02-31' });
    expect(day && inWindow(day)).toBe(
      'Expected a day of the calendar like 2026-01-31, found "2023-02-31". Correct the value; docs/export-format.md says what is allowed.',
    );
    const [words] = problemsAfter({ 'annotations.1.cue.segments.0.exact': 'sang' });
    expect(words && inWindow(words)).toMatch(/^Under the offsets stands “said”, not “sang”\./u);
  });
});
