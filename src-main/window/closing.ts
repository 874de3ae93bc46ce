/** So long the window has to keep what is being typed. */
const GRACE_MS = 2000;

/** The part of a window that closing needs. */
export interface ClosableWindow {
  on(event: 'close', listener: (event: { preventDefault: () => void }) => void): unknown;
  on(event: 'closed', listener: () => void): unknown;
  close(): void;
  destroy(): void;
}
export interface ClosingOptions {
  /** Whether the page listens; a page that has not started has nothing to keep. */
  readonly isListening: () => boolean;
  /** Tells the page that the window is about to close. */
  readonly announce: () => void;
}

/**
 * Lets the page keep what is typed before its window closes. Answers with the function to be called when the page is
 * ready; if that takes too long, or the page will not go whether it has started or not, the window closes all the same.
 */
export function closeAfterKeeping(window: ClosableWindow, { isListening, announce }: ClosingOptions): () => void {
  let state: 'open' | 'asked' | 'closing' = 'open';
  let timer: NodeJS.Timeout | undefined;
  const destroyAfterGrace = (): void => {
    timer ??= setTimeout(() => {
      state = 'closing';
      // A page that does not answer may not let itself be closed either.
      window.destroy();
    }, GRACE_MS);
  };
  window.on('close', (event) => {
    destroyAfterGrace();
    if (state === 'closing' || !isListening()) return;
    event.preventDefault();
    if (state === 'asked') return;
    state = 'asked';
    announce();
  });
  window.on('closed', () => {
    clearTimeout(timer);
  });
  return () => {
    if (state !== 'asked') return;
    state = 'closing';
    window.close();
  };
}
