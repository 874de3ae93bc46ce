import { splitExample } from '../../model/tag-example';
import { flatTree, tagTree, type TagNode } from '../../registry/tag-tree';
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
export function codebookLosses(content: LibraryContent): string[] {
  const { articles, annotations, speakers, tags } = content;
  const made = flatTree(tagTree(tags)).length;
  return [
    ...(annotations.length + articles.length + speakers.length === 0
      ? []
      : [
          `${String(articles.length)} articles, ${String(annotations.length)} marks and ${String(speakers.length)} speakers; the file holds the codebook alone.`,
        ]),
    ...(made === 0 ? [] : ['Who made each tag, and when.']),
  ];
}
