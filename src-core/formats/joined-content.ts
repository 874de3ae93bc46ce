import type { LibraryContent } from './types';

/** Some articles with their annotations and texts: a part of a content that is handed on bit by bit. */
export type ContentPart = Pick<LibraryContent, 'articles' | 'annotations' | 'texts'>;

/** The content of these parts, in their order, with the rest that they share. Of a text that several have the last is taken. */
export function joinedContent(
  parts: readonly ContentPart[],
  rest: Omit<LibraryContent, keyof ContentPart>,
): LibraryContent {
  return {
    ...rest,
    articles: parts.flatMap(({ articles }) => articles),
    annotations: parts.flatMap(({ annotations }) => annotations),
    texts: new Map(parts.flatMap(({ texts }) => [...texts])),
  };
}
