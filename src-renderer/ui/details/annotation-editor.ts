import type { Annotation } from '$core/model/annotation';
import type { AnnotationList } from '../../models/annotation-list.svelte';
import type { AnnotationPatch } from '../../services/annotations';
import type { Workspace } from '../../services/workspace';

/**
 * Edits one annotation, the same for its whole life: what was typed into a field goes to the mark for which it was typed,
 * also when the field is taken away because another mark or article came in its place.
 */
export class AnnotationEditor {
  readonly workspace: Workspace;
  readonly id: string;
  readonly #list: AnnotationList;

  constructor(workspace: Workspace, list: AnnotationList, id: string) {
    this.workspace = workspace;
    this.#list = list;
    this.id = id;
  }

  /** As it is now; undefined once it was removed. */
  get annotation(): Annotation | undefined {
    return this.#list.get(this.id);
  }

  /** The other marks on record in the article, in text order. */
  get others(): readonly Annotation[] {
    return this.#list.ordered.filter(({ id }) => id !== this.id);
  }

  /** The mark, or the proposal, that a field refers to. */
  referred(id: string | null): Annotation | undefined {
    return this.#list.get(id);
  }

  /** Whether it is proposed, and no record before somebody decides it. */
  get isProposal(): boolean {
    return this.#list.proposal(this.id) !== undefined;
  }

  /** One step. Nothing happens to a mark that was removed meanwhile. */
  edit(patch: AnnotationPatch, stepName: string): void {
    const { annotation } = this;
    if (annotation !== undefined) this.workspace.annotations.edit(annotation, patch, stepName);
  }

  /** A person agrees with what the program filled in. */
  confirm(field: string): void {
    const { annotation } = this;
    if (annotation === undefined) return;
    const value: unknown = Reflect.get(annotation, field);
    this.edit({ [field]: value }, `step.${annotation.kind}.edit`);
  }

  /** The field that a command asked for was left in some other way: the command is done with. */
  left(): void {
    const { session } = this.workspace;
    if (session.atHandId === this.id) session.editing = null;
  }

  /** Back to the article, from where the keys go on. */
  leave(): void {
    this.workspace.session.editing = null;
    this.workspace.reading.pane?.focus();
  }
}
