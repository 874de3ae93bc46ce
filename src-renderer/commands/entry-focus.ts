import { tick } from 'svelte';

/** Puts the caret into the name of the speaker or tag that is shown. */
export async function focusName(): Promise<void> {
  await tick();
  const field = document.querySelector<HTMLInputElement>('main [data-entry-name]');
  field?.focus();
  field?.select();
}

/** Back to the list of speakers or tags. */
export async function focusEntries(): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>('main [data-entries]')?.focus();
}
