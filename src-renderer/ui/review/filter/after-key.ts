/** A window that is not seen paints nothing; then it does not wait longer than this. */
const AT_MOST_MS = 100;

/** Makes a call that runs after the next frame, once, however often it is asked for: the key that asked is painted first. */
export function afterKey(run: () => void): { readonly ask: () => void; readonly cancel: () => void } {
  let asked = 0;
  const cancel = (): void => {
    asked += 1;
  };
  const ask = (): void => {
    cancel();
    const mine = asked;
    const once = (): void => {
      if (mine !== asked) return;
      cancel();
      run();
    };
    setTimeout(once, AT_MOST_MS);
    requestAnimationFrame(() => setTimeout(once));
  };
  return { ask, cancel };
}
