// The parts of the EditContext API in use; TypeScript's own DOM library has none of it yet.
interface EditContext extends EventTarget {
  readonly text: string;
  updateText(rangeStart: number, rangeEnd: number, text: string): void;
  updateSelection(start: number, end: number): void;
}

declare var EditContext: {
  prototype: EditContext;
  new (): EditContext;
};

interface HTMLElement {
  editContext: EditContext | null;
}
