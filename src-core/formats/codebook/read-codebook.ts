import * as v from 'valibot';
import { fail, ok, type Result } from '../../contract/result';
import { idFromParts } from '../../model/ids';
import { PROGRAM_ANNOTATOR } from '../../model/starter-codebook';
import type { Tag } from '../../model/tag';
import { joinExample } from '../../model/tag-example';
import { fault } from '../fault';
import { EMPTY_CONTENT, type FormatProblems, type ImportedFile } from '../types';
import { parseJsonBytes } from '../verbatim/read/parse-json';
import { makeProblemList, type ProblemList } from '../verbatim/read/problem-list';
import { pathOf, shapeFault } from '../verbatim/read/shape-problems';
import { CODEBOOK_FORMAT, CODEBOOK_VERSION, codebookFileSchema, type CodebookFile } from './schema';

const headSchema = v.looseObject({ format: v.literal(CODEBOOK_FORMAT), version: v.number() });

function parseFile(value: unknown, problems: ProblemList): CodebookFile | null {
  const head = v.safeParse(headSchema, value);
  if (!head.success) {
    problems.add(fault('other-format', { wanted: 'codebook' }), '');
    return null;
  }
  if (head.output.version > CODEBOOK_VERSION) {
    problems.add(fault('newer-version', { version: head.output.version, known: CODEBOOK_VERSION }), 'version');
    return null;
  }
  const file = v.safeParse(codebookFileSchema, value);
  if (file.success) return file.output;
  for (const issue of file.issues) problems.add(shapeFault(issue), pathOf(issue).slice(1));
  return null;
}

const pathKey = (path: readonly string[]): string => JSON.stringify(path);

/** The tags of the file, each under the nearest before it that has the path above it. */
function tagsFrom({ tags, exportedAt }: CodebookFile, problems: ProblemList): Tag[] {
  const idAt = new Map<string, string>();
  const seen = { ids: new Set<string>(), keys: new Set<string>() };
  return tags.map((entry, index) => {
    const { path, colour, key, archived } = entry;
    const where = `tags[${String(index)}]`;
    const id = entry.id ?? idFromParts('tag', ...path);
    const above = path.slice(0, -1);
    const parentId = above.length === 0 ? null : (idAt.get(pathKey(above)) ?? null);
    if (seen.ids.has(id)) problems.add(fault('tag-twice', {}), `${where}.id`, id);
    if (key !== null && seen.keys.has(key)) problems.add(fault('key-taken', { key }), `${where}.key`, id);
    if (above.length > 0 && parentId === null)
      problems.add(fault('no-tag-above', { path: above.join(' / ') }), `${where}.path`, id);
    seen.ids.add(id);
    if (key !== null) seen.keys.add(key);
    idAt.set(pathKey(path), id);
    return {
      id,
      createdAt: exportedAt,
      updatedAt: exportedAt,
      createdBy: PROGRAM_ANNOTATOR.id,
      name: path.at(-1) ?? '',
      description: joinExample(entry),
      colour,
      key,
      parentId,
      archived,
    };
  });
}

/**
 * The tags of a codebook file, or what is wrong with it. A tag without an id gets one that follows from its path. The file
 * does not say who made a tag: in the content it is the program, when the file was written. Never throws.
 */
export function readCodebook(bytes: Uint8Array): Result<ImportedFile, FormatProblems> {
  const problems = makeProblemList();
  const json = parseJsonBytes(bytes);
  if (!json.ok) problems.add(json.error, '');
  const file = json.ok ? parseFile(json.value, problems) : null;
  const tags = file === null ? [] : tagsFrom(file, problems);
  if (file === null || problems.count() > 0) return fail(problems.result());
  const content = { ...EMPTY_CONTENT, annotators: [PROGRAM_ANNOTATOR], tags };
  return ok({ content, generator: file.generator, exportedAt: file.exportedAt });
}
