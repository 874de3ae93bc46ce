import { MAX_TAG_DEPTH } from '../../../model/tag';
import { fault } from '../../fault';
import type { VerbatimFile } from '../schema/file';
import type { ProblemList } from './problem-list';

interface Node {
  readonly id: string;
  readonly parentId: string | null;
  readonly where: string;
}

/** Finds chains of parents that come back to themselves or are too long. Every node is walked once. */
function checkParents(nodes: readonly Node[], maxDepth: number, problems: ProblemList): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const depths = new Map<string, number>();
  for (const node of nodes) {
    const walk = new Set<Node>();
    let next: Node | undefined = node;
    while (next !== undefined && !depths.has(next.id) && !walk.has(next)) {
      walk.add(next);
      next = next.parentId === null ? undefined : byId.get(next.parentId);
    }
    if (next !== undefined && walk.has(next)) {
      problems.add(fault('own-parent', {}), next.where, next.id);
    }
    let depth = next === undefined ? 0 : (depths.get(next.id) ?? 0);
    for (const { id, where } of [...walk].reverse()) {
      depth += 1;
      depths.set(id, depth);
      if (depth === maxDepth + 1) problems.add(fault('records-too-deep', { most: maxDepth }), where, id);
    }
  }
}

/** Finds tags and quotes that are their own parent, quotes that go on from themselves, and tags that lie too deep. */
export function checkCircles(file: VerbatimFile, problems: ProblemList): void {
  const tags = file.tags.map(({ id, parentId }, index) => ({ id, parentId, where: `tags[${String(index)}].parentId` }));
  checkParents(tags, MAX_TAG_DEPTH, problems);
  for (const field of ['parentQuoteId', 'continuationOf'] as const) {
    const nodes = file.annotations.flatMap((annotation, index) =>
      annotation.kind === 'quote'
        ? [{ id: annotation.id, parentId: annotation[field], where: `annotations[${String(index)}].${field}` }]
        : [],
    );
    checkParents(nodes, Number.POSITIVE_INFINITY, problems);
  }
}
