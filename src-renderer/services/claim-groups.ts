import type { Annotation, Claim } from '$core/model/annotation';
import type { Change } from '$core/model/step';
import { idsInGroups } from '../models/claims/marks-of-index';
import type { Library } from '../models/library.svelte';
import type { ClockAndIds } from './clock-and-ids';
import type { Recorder } from './recorder';
import type { ReviewService } from './review';

type Verdict = Claim['verdict'];

export interface ClaimGroupParts {
  readonly recorder: Recorder;
  readonly clock: ClockAndIds;
  readonly library: Library;
  readonly reviewService: ReviewService;
}

/** Acts on claims that say the same, wherever they are. Each act is one step. */
export class ClaimGroupService {
  readonly #parts: ClaimGroupParts;

  constructor(parts: ClaimGroupParts) {
    this.#parts = parts;
  }

  /**
   * Makes one group of the claims and of the groups that any of them is in; it keeps the id of the first group among them,
   * else it has that of the first claim. Answers with how many claims are in it; null where there are fewer than two.
   */
  async group(claimIds: readonly string[]): Promise<number | null> {
    return this.#change('step.claim.group', await this.#withGroups(claimIds), (claims) => {
      if (claims.length < 2) return null;
      const groupId = claims.find(({ claimGroupId }) => claimGroupId !== null)?.claimGroupId ?? claims[0]?.id ?? null;
      return claims.map((claim) => ({ ...claim, claimGroupId: groupId }));
    });
  }

  /** Takes the claims out of their groups; who would be left alone there leaves it too. Answers with how many left one. */
  async ungroup(claimIds: readonly string[]): Promise<number | null> {
    const leaving = new Set(claimIds);
    return this.#change('step.claim.ungroup', await this.#withGroups(claimIds), (claims) => {
      const staying = new Map<string, number>();
      for (const { id, claimGroupId } of claims) {
        if (claimGroupId !== null && !leaving.has(id)) staying.set(claimGroupId, (staying.get(claimGroupId) ?? 0) + 1);
      }
      const leaves = ({ id, claimGroupId }: Claim): boolean =>
        claimGroupId !== null && (leaving.has(id) || staying.get(claimGroupId) === 1);
      return claims.map((claim) => (leaves(claim) ? { ...claim, claimGroupId: null } : claim));
    });
  }

  /** Says of each of the claims whether it is true. Answers with how many had another verdict. */
  setVerdict(claimIds: readonly string[], verdict: Verdict): Promise<number | null> {
    return this.#change('step.claim.verdict-several', claimIds, (claims) =>
      claims.map((claim) => {
        if (claim.verdict === verdict) return claim;
        return { ...claim, verdict, derived: claim.derived.filter((field) => field !== 'verdict') };
      }),
    );
  }

  async #withGroups(claimIds: readonly string[]): Promise<readonly string[]> {
    const { library, reviewService } = this.#parts;
    const claims = claimsOf(await reviewService.records(claimIds));
    const groups = new Set(claims.flatMap(({ claimGroupId }) => claimGroupId ?? []));
    return [...new Set([...claimIds, ...idsInGroups(library.review, groups)])];
  }

  /** No step comes between what is read and what is made of it. */
  async #change(
    name: string,
    ids: readonly string[],
    change: (claims: readonly Claim[]) => readonly Claim[] | null,
  ): Promise<number | null> {
    const { recorder, clock, reviewService } = this.#parts;
    for (;;) {
      const { lastSeq } = recorder;
      const before = claimsOf(await reviewService.records(ids));
      if (recorder.lastSeq !== lastSeq) continue;
      const after = change(before);
      if (after === null) return null;
      const updatedAt = clock.now();
      const changes = before.flatMap((claim, index): Change[] => {
        const changed = after[index];
        if (changed === undefined || changed === claim) return [];
        if (changed.claimGroupId === claim.claimGroupId && changed.verdict === claim.verdict) return [];
        return [{ table: 'annotations', id: claim.id, before: claim, after: { ...changed, updatedAt } }];
      });
      void recorder.record({ name, changes });
      return name === 'step.claim.group' ? after.length : changes.length;
    }
  }
}

function claimsOf(annotations: readonly Annotation[]): readonly Claim[] {
  return annotations.filter((annotation) => annotation.kind === 'claim');
}
