import type { Component } from 'svelte';
import type { MessageKey } from '../../messages/translate';
import type { View } from '../../state/session.svelte';
import CodebookView from '../codebook/CodebookView.svelte';
import InsightsView from '../insights/InsightsView.svelte';
import ReviewView from '../review/ReviewView.svelte';
import SpeakersView from '../speakers/SpeakersView.svelte';
import ReadView from '../views/ReadView.svelte';

export interface ViewEntry {
  readonly view: View;
  /** The view is named as the command that goes to it. */
  readonly command: `view-${View}`;
  readonly name: MessageKey;
  readonly component: Component;
}

/** The views that exist, in the order of their tabs. */
export const VIEWS: readonly ViewEntry[] = [
  { view: 'read', command: 'view-read', name: 'command.view-read', component: ReadView },
  { view: 'review', command: 'view-review', name: 'command.view-review', component: ReviewView },
  { view: 'speakers', command: 'view-speakers', name: 'command.view-speakers', component: SpeakersView },
  { view: 'codebook', command: 'view-codebook', name: 'command.view-codebook', component: CodebookView },
  { view: 'insights', command: 'view-insights', name: 'command.view-insights', component: InsightsView },
];
