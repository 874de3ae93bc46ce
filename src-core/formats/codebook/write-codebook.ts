import { splitExample } from '../../model/tag-example';
import { flatTree, tagTree, type TagNode } from '../../registry/tag-tree';
import type { Loss } from '../loss';
import type { ExportOptions, LibraryContent } from '../types';
import { CODEBOOK_FORMAT, CODEBOOK_VERSION, type CodebookFile, type CodebookTag } from './schema';

function tagsToFile(nodes: readonly TagNode[], above: readonly string[]): CodebookTag[] {
  return nodes.flatMap(({ tag, children }) => {
    const path = [...above, tag.name];
    const { description, example } = splitExample(tag.description);
    const { id, colour, key, archived } = tag;
    return [{ id, path, colour, key, description, example, archived }, ...tagsToFile(children, path)];
  });
}

/** The codebook as a file: each tag right after the one above it or its brother's family, brothers by name. */
export function writeCodebook({ tags }: LibraryContent, { generator, exportedAt }: ExportOptions): string {
  const file: CodebookFile = {
    format: CODEBOOK_FORMAT,
    version: CODEBOOK_VERSION,
    generator: { name: generator.name, version: generator.version },
    exportedAt,
    tags: tagsToFile(tagTree(tags), []),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What this content holds beside its codebook. */
export function codebookLosses({ articles, annotations, speakers, tags }: LibraryContent): Loss[] {
  const counts = { articles: articles.length, annotations: annotations.length, speakers: speakers.length };
  const hasOthers = counts.articles + counts.annotations + counts.speakers > 0;
  return [
    ...(hasOthers ? [{ kind: 'all-but-codebook', ...counts } as const] : []),
    ...(flatTree(tagTree(tags)).length > 0 ? [{ kind: 'makers-of-tags' } as const] : []),
  ];
}
