/** Makes a call that runs once in the next frame, however often it is asked for; `cancel` forgets a call that waits. */
export function onceAFrame(run: () => void): { readonly ask: () => void; readonly cancel: () => void } {
  let frame: number | null = null;
  return {
    ask: () => {
      frame ??= requestAnimationFrame(() => {
        frame = null;
        run();
      });
    },
    cancel: () => {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
    },
  };
}
