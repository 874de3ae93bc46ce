import { PriorityQueue } from './priority-queue';

/** A row and a column that may be paired, and what the pair is worth (more than 0). */
export interface Edge {
  readonly row: number;
  readonly column: number;
  readonly weight: number;
}

const FREE = -1;

interface Reached {
  readonly distance: number;
  readonly fromRow: number;
}

/**
 * Rows are taken in one after the other. Besides its edges each row has a place of its own that is worth nothing, the
 * column `columnCount + row`, where it stays unpaired. `rowPrice + columnPrice <= -weight` holds on every edge, with
 * equality on the pairs; the price of a free column is 0.
 */
class Assignment {
  readonly #edges: readonly (readonly Edge[])[];
  readonly #rowPrice: Float64Array;
  readonly #columnPrice: Float64Array;
  readonly #rowOf: Int32Array;
  readonly #columnOf: Int32Array;

  constructor(rowCount: number, columnCount: number, edges: readonly Edge[]) {
    const lists = Array.from({ length: rowCount }, (_, row): Edge[] => [{ row, column: columnCount + row, weight: 0 }]);
    for (const edge of edges) lists[edge.row]?.push(edge);
    this.#edges = lists;
    this.#rowPrice = new Float64Array(rowCount);
    this.#columnPrice = new Float64Array(columnCount + rowCount);
    this.#rowOf = new Int32Array(columnCount + rowCount).fill(FREE);
    this.#columnOf = new Int32Array(rowCount).fill(FREE);
  }

  columnOf(row: number): number {
    return this.#columnOf[row] ?? FREE;
  }

  /** Pairs one more row by the cheapest way to a free column, moving rows on that way. */
  add(row: number): void {
    const edges = this.#edges[row] ?? [];
    const cheapest = edges.reduce((least, edge) => Math.min(least, this.#cost(edge)), Infinity);
    this.#rowPrice[row] = cheapest;
    const reached = new Map<number, Reached>();
    const settled: number[] = [];
    const queue = new PriorityQueue();
    this.#relax(row, 0, reached, queue);
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const { item: column, rank: distance } = next;
      if (distance > (reached.get(column)?.distance ?? 0)) continue;
      const owner = this.#rowOf[column] ?? FREE;
      if (owner === FREE) {
        this.#reprice(row, distance, settled, reached);
        this.#augment(row, column, reached);
        return;
      }
      settled.push(column);
      this.#relax(owner, distance, reached, queue);
    }
  }

  #cost({ column, weight }: Edge): number {
    return -weight - (this.#columnPrice[column] ?? 0);
  }

  #relax(row: number, distance: number, reached: Map<number, Reached>, queue: PriorityQueue): void {
    const price = this.#rowPrice[row] ?? 0;
    for (const edge of this.#edges[row] ?? []) {
      const length = distance + Math.max(0, this.#cost(edge) - price);
      if (length >= (reached.get(edge.column)?.distance ?? Infinity)) continue;
      reached.set(edge.column, { distance: length, fromRow: row });
      queue.push({ rank: length, item: edge.column });
    }
  }

  #reprice(root: number, length: number, settled: readonly number[], reached: ReadonlyMap<number, Reached>): void {
    this.#rowPrice[root] = (this.#rowPrice[root] ?? 0) + length;
    for (const column of settled) {
      const gain = length - (reached.get(column)?.distance ?? length);
      const row = this.#rowOf[column] ?? FREE;
      this.#columnPrice[column] = (this.#columnPrice[column] ?? 0) - gain;
      this.#rowPrice[row] = (this.#rowPrice[row] ?? 0) + gain;
    }
  }

  #augment(root: number, end: number, reached: ReadonlyMap<number, Reached>): void {
    for (let column = end; column !== FREE;) {
      const row = reached.get(column)?.fromRow ?? root;
      const left = row === root ? FREE : (this.#columnOf[row] ?? FREE);
      this.#rowOf[column] = row;
      this.#columnOf[row] = column;
      column = left;
    }
  }
}

/**
 * A matching of rows with columns, each in one pair at most, of which no other has a greater sum of weights. The answer
 * gives the column of each row, or null. The same input gives the same answer.
 *
 * Successive shortest paths with prices (Kuhn 1955, Munkres 1957; Dijkstra's search as in Edmonds and Karp 1972) over the
 * edges alone. A row is never moved further than it is worth, so that each search stays among neighbours: near linear in
 * the number of edges where few overlap, rows times edges times a logarithm at worst.
 */
export function heaviestMatching(
  rowCount: number,
  columnCount: number,
  edges: readonly Edge[],
): readonly (number | null)[] {
  const assignment = new Assignment(rowCount, columnCount, edges);
  for (let row = 0; row < rowCount; row += 1) assignment.add(row);
  return Array.from({ length: rowCount }, (_, row) => {
    const column = assignment.columnOf(row);
    return column < columnCount ? column : null;
  });
}
