import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countsOf, type Counts } from '../../../build/tasks/suites.mjs';
import { temporaryFolder } from './temporary-folder';

function counted(report: string | null, code: number): Counts {
  const file = join(temporaryFolder(), 'report.json');
  if (report !== null) writeFileSync(file, report);
  return countsOf(file, code, (json: Counts) => json);
}

describe('the counts of a suite', () => {
  it('are those of its report', () => {
    expect(counted('{ "passed": 3, "failed": 2, "skipped": 1 }', 1)).toEqual({ passed: 3, failed: 2, skipped: 1 });
  });

  it('hold a failure when it left no report, a broken one, or ran nothing', () => {
    expect(counted(null, 0).failed).toBe(1);
    expect(counted('{', 0).failed).toBe(1);
    expect(counted('{ "passed": 0, "failed": 0, "skipped": 4 }', 0).failed).toBe(1);
  });

  it('hold a failure when it failed outside its tests', () => {
    expect(counted('{ "passed": 3, "failed": 0, "skipped": 0 }', 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });
});
