import type { SettingsState } from './settings-state.svelte';

/** The oldest are forgotten: the file of the settings stays small. */
const MOST = 2000;

/**
 * What the claims board no longer suggests as one claim. A suggestion is worked out anew at each look and is no record, so
 * that no longer being shown it is no step either: it is kept with the settings of this machine, like filters. It changes no
 * claim, goes into no export, and is taken back by the same key.
 */
export class DismissedSuggestions {
  readonly #settings: SettingsState;
  readonly #byId = $derived.by(() => indexed(this.#settings.current.notSameClaims));

  constructor(settings: SettingsState) {
    this.#settings = settings;
  }

  /** Whether all of these were among those of one that was dismissed: as soon as another joins them it is a new one. */
  has(groupIds: readonly string[]): boolean {
    const [first] = groupIds;
    const sets = first === undefined ? [] : (this.#byId.get(first) ?? []);
    return sets.some((set) => groupIds.every((id) => set.has(id)));
  }

  add(groupIds: readonly string[]): void {
    const others = this.#settings.current.notSameClaims;
    this.#settings.change({ notSameClaims: [...others, [...groupIds]].slice(-MOST) });
  }

  /** Suggests them again. */
  remove(groupIds: readonly string[]): void {
    const rest = this.#settings.current.notSameClaims.filter(
      (set) => !groupIds.every((id) => set.some((each) => each === id)),
    );
    this.#settings.change({ notSameClaims: rest });
  }
}

function indexed(dismissed: readonly (readonly string[])[]): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
  const byId = new Map<string, ReadonlySet<string>[]>();
  for (const ids of dismissed) {
    const set = new Set(ids);
    for (const id of set) byId.set(id, [...(byId.get(id) ?? []), set]);
  }
  return byId;
}
