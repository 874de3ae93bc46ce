import * as v from 'valibot';
import { fault } from '../../fault';
import {
  FILE_FORMAT,
  FILE_VERSION,
  fileEnvelopeSchema,
  fileRecordSchemas,
  type FileEnvelope,
  type VerbatimFile,
} from '../schema/file';
import { isSmall } from './bounded-value';
import { MAX_COUNTED, type ProblemList } from './problem-list';
import { pathOf, shapeFault } from './shape-problems';

type ArrayName = keyof typeof fileRecordSchemas;

function idIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' ? value.id.slice(0, 60) : null;
}

function addIssues(
  issues: readonly v.BaseIssue<unknown>[],
  where: string,
  id: string | null,
  problems: ProblemList,
): void {
  for (const issue of issues) {
    problems.add(shapeFault(issue), where === '' ? pathOf(issue).slice(1) : `${where}${pathOf(issue)}`, id);
  }
}

/**
 * Reads the records of one array and takes each value out of it: a long array and its records would be held twice. The first problem of a record costs no more than the record; the others are looked for
 * only while they will be described.
 */
function parseRecords<const TSchema extends v.GenericSchema>(
  schema: TSchema,
  values: unknown[],
  name: ArrayName,
  problems: ProblemList,
): v.InferOutput<TSchema>[] {
  const records: v.InferOutput<TSchema>[] = [];
  for (const [index, value] of values.entries()) {
    if (problems.count() >= MAX_COUNTED) break;
    values[index] = null;
    const first = v.safeParse(schema, value, { abortEarly: true });
    if (first.success) records.push(first.output);
    else if (problems.isFull()) problems.addCount();
    else {
      const all = isSmall(value) ? v.safeParse(schema, value) : first;
      addIssues(all.issues ?? [], `${name}[${String(index)}]`, idIn(value), problems);
    }
  }
  return records;
}

function parseEnvelope(value: unknown, problems: ProblemList): FileEnvelope | null {
  const head = v.safeParse(v.looseObject({ format: v.literal(FILE_FORMAT), version: v.number() }), value);
  if (!head.success) {
    problems.add(fault('other-format', { wanted: 'export' }), '');
    return null;
  }
  if (head.output.version > FILE_VERSION) {
    problems.add(fault('newer-version', { version: head.output.version, known: FILE_VERSION }), 'version');
    return null;
  }
  const envelope = v.safeParse(fileEnvelopeSchema, value);
  if (envelope.success) return envelope.output;
  addIssues(envelope.issues, '', null, problems);
  return null;
}

/**
 * The file value in a JSON value, which is used up by it; null where its shape is wrong, which the list of problems then
 * says.
 */
export function parseFile(value: unknown, problems: ProblemList): VerbatimFile | null {
  const envelope = parseEnvelope(value, problems);
  if (envelope === null) return null;
  const file = {
    ...envelope,
    annotators: parseRecords(fileRecordSchemas.annotators, envelope.annotators, 'annotators', problems),
    tags: parseRecords(fileRecordSchemas.tags, envelope.tags, 'tags', problems),
    speakers: parseRecords(fileRecordSchemas.speakers, envelope.speakers, 'speakers', problems),
    articles: parseRecords(fileRecordSchemas.articles, envelope.articles, 'articles', problems),
    annotations: parseRecords(fileRecordSchemas.annotations, envelope.annotations, 'annotations', problems),
    removed: parseRecords(fileRecordSchemas.removed, envelope.removed, 'removed', problems),
  };
  return problems.count() === 0 ? file : null;
}
