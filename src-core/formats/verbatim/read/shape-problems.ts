import type * as v from 'valibot';
import { fault, type ExpectedForm, type Fault } from '../../fault';

const SHOWN_LENGTH = 60;

const FORM_OF_TYPE: Readonly<Record<string, ExpectedForm>> = {
  iso_date: 'day',
  check: 'day',
  non_empty: 'text',
  min_length: 'entries',
  safe_integer: 'integer',
};
const FORM_OF_PATTERN: readonly (readonly [start: string, form: ExpectedForm])[] = [
  ['/^[0-9a-f]{8}-', 'uuid'],
  ['/^[0-9a-f]{64}', 'sha256'],
  [String.raw`/^\d{4}-\d\d-\d\dT`, 'instant'],
];

function expectedForm({ type, expected }: v.BaseIssue<unknown>): ExpectedForm {
  const pattern = FORM_OF_PATTERN.find(([start]) => expected?.startsWith(start) === true);
  return FORM_OF_TYPE[type] ?? pattern?.[1] ?? 'other';
}

function shortened(received: string): string {
  return received.length > SHOWN_LENGTH ? `${received.slice(0, SHOWN_LENGTH)}…` : received;
}

/** Where in the record, as it would be written in a program: `.target.segments[0].start`. */
export function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map((item) => ('key' in item ? item.key : null));
  return keys.map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`)).join('');
}

/** What an issue of the schema says is wrong. */
export function shapeFault(issue: v.BaseIssue<unknown>): Fault {
  const lastItem = issue.path?.at(-1);
  const key = lastItem !== undefined && 'key' in lastItem ? String(lastItem.key) : '';
  if (issue.expected === 'never') return fault('unknown-field', { field: shortened(key) });
  if (issue.received === 'undefined') return fault('missing-field', { field: key });
  const [expected, found] = [issue.expected ?? '', shortened(issue.received)];
  return fault('wrong-value', { form: expectedForm(issue), expected, found });
}
