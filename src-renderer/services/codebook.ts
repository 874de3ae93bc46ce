import { fail, ok, type Result } from '$core/contract/result';
import type { Change } from '$core/model/step';
import type { Tag } from '$core/model/tag';
import { tagChange } from '$core/registry/change-records';
import {
  archiveTag,
  brotherNamed,
  mergeTags,
  moveTag,
  removeTag,
  setTagKey,
  type TagProblem,
} from '$core/registry/change-tags';
import type { Library } from '../models/library.svelte';
import type { ClockAndIds } from './clock-and-ids';
import type { MarkLookup } from './mark-lookup';
import type { Recorder } from './recorder';
import type { RegistryService } from './registry';

export interface CodebookParts {
  readonly library: Library;
  readonly recorder: Recorder;
  readonly registry: RegistryService;
  readonly lookup: MarkLookup;
  readonly clock: ClockAndIds;
}

/** Every act on the codebook. Each is one step, references included. */
export class CodebookService {
  readonly #parts: CodebookParts;

  constructor(parts: CodebookParts) {
    this.#parts = parts;
  }

  /** A new tag under another one, or at the top. */
  create(name: string, parentId: string | null): Result<Tag, TagProblem> {
    if (brotherNamed(this.#tags, parentId, name, null) !== null) return fail('name-taken');
    const made = { ...this.#parts.registry.newTag(name), parentId: null };
    const placed = parentId === null ? ok([]) : moveTag([...this.#tags, made], made, parentId, made.createdAt);
    if (!placed.ok) return placed;
    const after = { ...made, parentId };
    this.#record('step.tag.make', [{ table: 'tags', id: made.id, before: null, after }]);
    return ok(after);
  }

  rename(tag: Tag, typed: string): Result<undefined, TagProblem> {
    const name = typed.trim();
    if (name === '' || name === tag.name) return ok();
    if (brotherNamed(this.#tags, tag.parentId, name, tag.id) !== null) return fail('name-taken');
    this.#record('step.tag.rename', [tagChange(tag, { name }, this.#now())]);
    return ok();
  }

  edit(tag: Tag, patch: Partial<Pick<Tag, 'colour' | 'description'>>): void {
    const isOther = Object.entries(patch).some(([field, value]) => tag[field as keyof Tag] !== value);
    if (isOther) this.#record('step.tag.edit', [tagChange(tag, patch, this.#now())]);
  }

  /** Gives a tag its digit; answers with the tags that had it and have none now. */
  setKey(tag: Tag, key: string | null): readonly Tag[] {
    const changes = setTagKey(this.#tags, tag, key, this.#now());
    this.#record('step.tag.key', changes);
    return changes.flatMap(({ table, before }) =>
      table === 'tags' && before !== null && before.id !== tag.id ? [before] : [],
    );
  }

  move(tag: Tag, parentId: string | null): Result<undefined, TagProblem> {
    const moved = moveTag(this.#tags, tag, parentId, this.#now());
    if (!moved.ok) return moved;
    this.#record('step.tag.move', moved.value);
    return ok();
  }

  archive(tag: Tag, archived: boolean): void {
    this.#record(archived ? 'step.tag.archive' : 'step.tag.unarchive', archiveTag(tag, archived, this.#now()));
  }

  /** Several as one, the first; null where one of them is gone meanwhile. */
  merge(ids: readonly string[]): Promise<Result<undefined, TagProblem> | null> {
    return this.#parts.lookup.then('tags', ids, (annotations) => {
      const [kept, ...others] = ids
        .map((id) => this.#parts.library.tags.get(id))
        .filter((found) => found !== undefined);
      if (kept === undefined || others.length !== ids.length - 1) return null;
      const merged = mergeTags(this.#tags, [kept, ...others], annotations, this.#now());
      if (!merged.ok) return merged;
      this.#record('step.tag.merge', merged.value);
      return ok();
    });
  }

  /** Removes a tag from the codebook and from all marks; says from how many, null where it is gone meanwhile. */
  remove(tagId: string): Promise<number | null> {
    return this.#parts.lookup.then('tags', [tagId], (annotations) => {
      const tag = this.#parts.library.tags.get(tagId);
      if (tag === undefined) return null;
      this.#record('step.tag.remove', removeTag(this.#tags, tag, annotations, this.#now()));
      return annotations.length;
    });
  }

  get #tags(): readonly Tag[] {
    return this.#parts.library.tags.all;
  }

  #now(): string {
    return this.#parts.clock.now();
  }

  #record(name: string, changes: readonly Change[]): void {
    void this.#parts.recorder.record({ name, changes });
  }
}
