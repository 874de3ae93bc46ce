import { CodebookView } from '../state/codebook-view.svelte';
import { MarkRows } from '../state/mark-rows.svelte';
import { SpeakersView } from '../state/speakers-view.svelte';
import { CodebookService } from './codebook';
import { CodebookFiles } from './codebook-files';
import { SpeakerService } from './speakers';
import type { Workspace } from './workspace';

type Parts = Pick<
  Workspace,
  | 'host'
  | 'database'
  | 'library'
  | 'catalogue'
  | 'recorder'
  | 'clock'
  | 'annotatorId'
  | 'registry'
  | 'lookup'
  | 'settings'
  | 'session'
  | 'reading'
> & { readonly appVersion: string };

type RegistryParts = Pick<Workspace, 'speakers' | 'codebook' | 'codebookFiles' | 'speakersView' | 'codebookView'>;

/** What the views Speakers and Codebook work with. */
export function registryParts(shared: Parts): RegistryParts {
  const { library, lookup, catalogue } = shared;
  return {
    speakers: new SpeakerService(shared),
    codebook: new CodebookService(shared),
    codebookFiles: new CodebookFiles(shared),
    speakersView: new SpeakersView(library, new MarkRows('speakers', lookup, catalogue)),
    codebookView: new CodebookView(library, new MarkRows('tags', lookup, catalogue)),
  };
}
