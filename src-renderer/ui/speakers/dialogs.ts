import MergeSpeakersDialog from './MergeSpeakersDialog.svelte';
import NewSpeakerDialog from './NewSpeakerDialog.svelte';
import SplitSpeakerDialog from './SplitSpeakerDialog.svelte';

export const SPEAKER_DIALOGS = {
  'speaker-new': NewSpeakerDialog,
  'speakers-merge': MergeSpeakersDialog,
  'speaker-split': SplitSpeakerDialog,
} as const;
