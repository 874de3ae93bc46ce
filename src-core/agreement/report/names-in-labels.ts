import { makeNames } from '../../formats/table/names';
import type { LibraryContent } from '../../formats/types';
import type { ComparedText } from '../measures/compared-text';

const NAMED_FIELDS = ['speaker', 'claimant', 'tags'] as const;

/** The names of the speakers and tags that occur in labels, by id: as the first content has them, else the second. */
export function namesInLabels(
  texts: readonly ComparedText[],
  first: LibraryContent,
  second: LibraryContent,
): Record<string, string> {
  const ids = texts.flatMap(({ a, b }) =>
    [...a, ...b].flatMap(({ labels }) => NAMED_FIELDS.flatMap((field) => (labels[field] ?? '').split(' '))),
  );
  const contents = [first, second].map((content) => ({ content, names: makeNames(content) }));
  const known = new Map<string, string>();
  for (const { content, names } of contents) {
    for (const { id, name } of content.speakers) if (!known.has(id)) known.set(id, name);
    for (const { id } of content.tags) if (!known.has(id)) known.set(id, names.tag(id));
  }
  const named = [...new Set(ids)].sort().map((id) => [id, known.get(id)] as const);
  return Object.fromEntries(named.flatMap(([id, name]) => (name === undefined ? [] : [[id, name]])));
}
