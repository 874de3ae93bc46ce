import type * as v from 'valibot';
import type { ProblemCode } from '../../types';

const PLAIN: Readonly<Record<string, string>> = {
  uuid: 'a UUID in lower case',
  sha256: 'a SHA-256 of 64 digits in lower-case hexadecimal',
  instant: 'a moment like 2026-01-31T09:30:00.000Z',
};

function expectedForm(issue: v.BaseIssue<unknown>): string {
  const form = issue.expected ?? '';
  if (issue.type === 'iso_date') return 'a day like 2026-01-31';
  if (issue.type === 'non_empty') return 'a text that is not empty';
  if (issue.type === 'min_length') return 'at least one entry';
  if (issue.type === 'safe_integer') return 'a whole number';
  if (form.startsWith('/^[0-9a-f]{8}-')) return PLAIN['uuid'] ?? form;
  if (form.startsWith('/^[0-9a-f]{64}')) return PLAIN['sha256'] ?? form;
  if (form.startsWith(String.raw`/^\d{4}-\d\d-\d\dT`)) return PLAIN['instant'] ?? form;
  return form;
}

function shortened(received: string): string {
  return received.length > 60 ? `${received.slice(0, 60)}…` : received;
}

/** Where in the record, as it would be written in a program: `.target.segments[0].start`. */
export function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map((item) => ('key' in item ? item.key : null));
  return keys.map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`)).join('');
}

/** What an issue of the schema means, in plain words. */
export function shapeProblem(issue: v.BaseIssue<unknown>): { readonly code: ProblemCode; readonly what: string } {
  const lastItem = issue.path?.at(-1);
  const key = lastItem !== undefined && 'key' in lastItem ? String(lastItem.key) : '';
  if (issue.expected === 'never')
    return { code: 'unknown-field', what: `The field “${shortened(key)}” is not part of the format.` };
  if (issue.received === 'undefined') return { code: 'missing-field', what: `The field “${key}” is missing.` };
  return {
    code: 'wrong-value',
    what: `Expected ${expectedForm(issue)}, found ${shortened(issue.received)}.`,
  };
}
