import { onceAFrame } from '../shared/once-a-frame';

/** The map as the hand meets it: pixels of its own height. */
export interface MapHand {
  /** The frame of what is in sight. */
  readonly frame: () => { readonly top: number; readonly height: number };
  /** The frame's top is wanted here. */
  readonly move: (top: number) => void;
}

/** Where the top of the frame is wanted for a press at `y`: held where it is gripped, else with its middle there. */
export function gripOf(y: number, { top, height }: ReturnType<MapHand['frame']>): number {
  return y >= top && y <= top + height ? y - top : height / 2;
}

/** A press beside the frame brings it there, and a drag moves it, at most once a frame. Returns what ends it. */
export function watchMapHand(map: HTMLElement, hand: MapHand): () => void {
  const end = new AbortController();
  const { signal } = end;
  let grip: number | null = null;
  let wanted = 0;
  const frame = onceAFrame(() => {
    hand.move(wanted);
  });
  const heightOf = (event: PointerEvent): number => event.clientY - map.getBoundingClientRect().top;
  const press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    map.setPointerCapture(event.pointerId);
    const y = heightOf(event);
    const { top, height } = hand.frame();
    grip = gripOf(y, { top, height });
    if (y < top || y > top + height) hand.move(y - grip);
  };
  const drag = (event: PointerEvent): void => {
    if (grip === null) return;
    wanted = heightOf(event) - grip;
    frame.ask();
  };
  const release = (): void => {
    grip = null;
  };
  map.addEventListener('pointerdown', press, { signal });
  map.addEventListener('pointermove', drag, { signal });
  map.addEventListener('pointerup', release, { signal });
  map.addEventListener('pointercancel', release, { signal });
  return () => {
    end.abort();
    frame.cancel();
  };
}
