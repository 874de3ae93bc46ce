import type { Settings } from '$core/contract/settings';
import type { TextRange } from '$core/model/anchor';

export type View = Settings['view'];

/** What is selected in the article; `byMouse` brings the selection toolbar. */
export interface Selected {
  readonly range: TextRange;
  readonly byMouse: boolean;
}

/** Who is being chosen, and for which annotation. */
export type PickerTask =
  | { readonly kind: 'speaker'; readonly annotationId: string }
  | { readonly kind: 'via'; readonly annotationId: string }
  | { readonly kind: 'tag'; readonly annotationId: string };

/**
 * Marks among which one is chosen: those that lie over each other, of which the chosen one is at hand; or those with which
 * `keptId` can be merged. `takesFocus` where it was asked for by key.
 */
export type ChooserTask =
  | { readonly kind: 'layers'; readonly ids: readonly string[]; readonly takesFocus: boolean }
  | { readonly kind: 'merge'; readonly ids: readonly string[]; readonly keptId: string };

/** Dialogs of the Speakers and the Codebook view. */
export type RegistryDialog =
  'speaker-new' | 'speakers-merge' | 'speaker-split' | 'tag-new' | 'tag-move' | 'tags-merge' | 'codebook-import';

export type Dialog =
  | RegistryDialog
  | 'export'
  | 'import'
  | 'report'
  | 'about'
  | 'keys'
  | 'welcome'
  | 'annotator'
  | 'article-fields'
  | 'palette'
  | 'arm-tag'
  | 'settings'
  | 'change-keys'
  | 'proposal-rules'
  | 'search'
  | 'mentions'
  | 'accept-several'
  | 'claims-verdict';

/** A field of the details that a command asks to be edited. */
export type DetailField = 'note' | 'restatement' | 'type' | 'rating';

/** What is going on in the window right now; nothing of it outlives the window. */
export class Session {
  #view: View = $state('read');
  #atHandId: string | null = $state(null);
  #selected: Selected | null = $state.raw(null);
  #caretOffsetUtf16 = $state(0);
  #armedTagId: string | null = $state(null);
  #picker: PickerTask | null = $state.raw(null);
  #chooser: ChooserTask | null = $state.raw(null);
  #dialog: Dialog | null = $state(null);
  #editing: DetailField | null = $state(null);
  #isHistoryOpen = $state(false);

  get view(): View {
    return this.#view;
  }
  set view(view: View) {
    this.#view = view;
  }

  /** The annotation that keys without a selection act on. */
  get atHandId(): string | null {
    return this.#atHandId;
  }
  takeToHand(annotationId: string | null): void {
    if (annotationId !== this.#atHandId) this.#editing = null;
    this.#atHandId = annotationId;
  }

  get selected(): Selected | null {
    return this.#selected;
  }
  select(selected: Selected | null): void {
    this.#selected = selected;
  }

  get caretOffsetUtf16(): number {
    return this.#caretOffsetUtf16;
  }
  set caretOffsetUtf16(offset: number) {
    this.#caretOffsetUtf16 = offset;
  }

  get armedTagId(): string | null {
    return this.#armedTagId;
  }
  set armedTagId(tagId: string | null) {
    this.#armedTagId = tagId;
  }

  get picker(): PickerTask | null {
    return this.#picker;
  }
  set picker(task: PickerTask | null) {
    this.#picker = task;
  }

  get chooser(): ChooserTask | null {
    return this.#chooser;
  }
  set chooser(task: ChooserTask | null) {
    this.#chooser = task;
  }

  get dialog(): Dialog | null {
    return this.#dialog;
  }
  set dialog(dialog: Dialog | null) {
    this.#dialog = dialog;
  }

  get editing(): DetailField | null {
    return this.#editing;
  }
  set editing(field: DetailField | null) {
    this.#editing = field;
  }

  /** Whether the list of history stands in the Read view. */
  get isHistoryOpen(): boolean {
    return this.#isHistoryOpen;
  }
  set isHistoryOpen(isOpen: boolean) {
    this.#isHistoryOpen = isOpen;
  }
}
