import type { VerbatimFile } from '../schema/file';
import type { ProblemList } from './problem-list';

interface Node {
  readonly id: string;
  readonly parentId: string | null;
  readonly where: string;
}

/** Finds chains of parents that come back to themselves. Every node is walked once. */
function checkParents(nodes: readonly Node[], problems: ProblemList): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const done = new Set<string>();
  for (const node of nodes) {
    const onThisWalk = new Set<string>();
    let next: Node | undefined = node;
    while (next !== undefined && !done.has(next.id)) {
      if (onThisWalk.has(next.id)) {
        problems.add('circular-reference', next.where, 'It is its own parent, directly or through others.', next.id);
        break;
      }
      onThisWalk.add(next.id);
      next = next.parentId === null ? undefined : byId.get(next.parentId);
    }
    for (const id of onThisWalk) done.add(id);
  }
}

/** Finds tags and quotes that are their own parent, or quotes that go on from themselves. */
export function checkCircles(file: VerbatimFile, problems: ProblemList): void {
  checkParents(
    file.tags.map(({ id, parentId }, index) => ({ id, parentId, where: `tags[${String(index)}].parentId` })),
    problems,
  );
  for (const field of ['parentQuoteId', 'continuationOf'] as const) {
    const nodes = file.annotations.flatMap((annotation, index) =>
      annotation.kind === 'quote'
        ? [{ id: annotation.id, parentId: annotation[field], where: `annotations[${String(index)}].${field}` }]
        : [],
    );
    checkParents(nodes, problems);
  }
}
