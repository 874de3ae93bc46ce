/** A box in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a picker stands, and how high it may grow. It hangs from its top edge, or stands on its bottom edge. */
export interface PickerPlace {
  readonly left: number;
  readonly top: number | null;
  readonly bottom: number | null;
  readonly maxHeight: number;
}

const GAP = 8;
const MARGIN = 8;
/** Less than this is no list any more. */
const LEAST_HEIGHT = 200;

/**
 * Below what must stay in sight, else above it, else beside it, with all its height if that can be had anywhere and never
 * over it; `mustStayClear` null or out of sight: at the lower edge of the room. Only where no side has room at all, the lower edge
 * is covered.
 */
export function placePicker(room: Box, mustStayClear: Box | null, wanted: Size): PickerPlace {
  const avoid = mustStayClear !== null && isInSight(room, mustStayClear) ? mustStayClear : null;
  const left = Math.max(
    room.left + MARGIN,
    Math.min(mustStayClear?.left ?? room.left + MARGIN, room.right - wanted.width - MARGIN),
  );
  const docked = {
    left,
    top: null,
    bottom: MARGIN,
    maxHeight: Math.min(wanted.height, room.bottom - room.top - 2 * MARGIN),
  };
  if (avoid === null) return docked;
  const sides = sidesOf(room, avoid, wanted, left);
  const roomy = sides.find(({ maxHeight }) => maxHeight >= wanted.height);
  return clipped(roomy ?? sides.find(({ maxHeight }) => maxHeight >= LEAST_HEIGHT) ?? docked, wanted);
}

function isInSight(room: Box, { top, bottom }: Box): boolean {
  return top < room.bottom && bottom > room.top;
}

function sidesOf(room: Box, avoid: Box, wanted: Size, left: number): PickerPlace[] {
  const height = room.bottom - room.top - 2 * MARGIN;
  const below: PickerPlace = {
    left,
    top: avoid.bottom + GAP,
    bottom: null,
    maxHeight: room.bottom - MARGIN - avoid.bottom - GAP,
  };
  const above: PickerPlace = {
    left,
    top: null,
    bottom: room.bottom - avoid.top + GAP,
    maxHeight: avoid.top - GAP - room.top - MARGIN,
  };
  const top = Math.max(room.top + MARGIN, Math.min(avoid.top, room.bottom - MARGIN - wanted.height));
  const beside = [avoid.right + GAP, avoid.left - GAP - wanted.width]
    .filter((at) => at >= room.left + MARGIN && at + wanted.width <= room.right - MARGIN)
    .map((at): PickerPlace => ({ left: at, top, bottom: null, maxHeight: height - (top - room.top - MARGIN) }));
  return [below, above, ...beside];
}

function clipped(place: PickerPlace, { height }: Size): PickerPlace {
  return { ...place, maxHeight: Math.min(place.maxHeight, height) };
}

/** The smallest box around all of them; null where there is none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
