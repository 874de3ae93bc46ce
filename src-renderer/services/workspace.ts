import type { Start } from '$core/contract/calls';
import type { Database } from '../data/database';
import type { Host } from '../host/host-client';
import type { Catalogue } from '../models/catalogue.svelte';
import type { History } from '../models/history.svelte';
import type { Library } from '../models/library.svelte';
import type { Shelf } from '../models/shelf.svelte';
import type { EarlierMarksWalk } from '../state/earlier-marks-walk.svelte';
import type { FindInArticle } from '../state/find-in-article.svelte';
import type { LibrarySearch } from '../state/library-search.svelte';
import type { CodebookView } from '../state/codebook-view.svelte';
import type { LibraryView } from '../state/library-view.svelte';
import type { Mentions } from '../state/mentions.svelte';
import type { Notices } from '../state/notices.svelte';
import type { OpenArticle } from '../state/open-article.svelte';
import type { SaveState } from '../state/save-state.svelte';
import type { Session } from '../state/session.svelte';
import type { SettingsState } from '../state/settings-state.svelte';
import type { SpeakersView } from '../state/speakers-view.svelte';
import type { AnnotationService } from './annotations';
import type { ArticleService } from './articles';
import type { BoundaryService } from './boundaries';
import type { CarryOverService } from './carry-over';
import type { ClockAndIds } from './clock-and-ids';
import type { CodebookService } from './codebook';
import type { CodebookFiles } from './codebook-files';
import type { UndoService } from './history';
import type { MarkLookup } from './mark-lookup';
import type { ReadingService } from './open-article';
import type { Recorder } from './recorder';
import type { RegistryService } from './registry';
import type { SeedService } from './seeds';
import type { SplitAndMergeService } from './split-and-merge';
import type { SpeakerService } from './speakers';
import type { Transfer } from './transfer';

/** All that the window works with, put together once at start and handed down by context. */
export interface Workspace {
  readonly host: Host;
  readonly database: Database;
  readonly clock: ClockAndIds;
  readonly start: Start;
  /** What is in memory of the work. */
  readonly library: Library;
  readonly shelf: Shelf;
  readonly catalogue: Catalogue;
  readonly history: History;
  readonly reading: OpenArticle;
  /** What goes on in the window. */
  readonly session: Session;
  readonly libraryView: LibraryView;
  readonly find: FindInArticle;
  readonly search: LibrarySearch;
  readonly mentions: Mentions;
  readonly speakersView: SpeakersView;
  readonly codebookView: CodebookView;
  readonly settings: SettingsState;
  readonly notices: Notices;
  readonly saveState: SaveState;
  readonly earlierMarks: EarlierMarksWalk;
  /** What can be done. */
  readonly recorder: Recorder;
  readonly undo: UndoService;
  readonly annotations: AnnotationService;
  readonly boundaries: BoundaryService;
  readonly splitAndMerge: SplitAndMergeService;
  readonly registry: RegistryService;
  readonly lookup: MarkLookup;
  readonly speakers: SpeakerService;
  readonly codebook: CodebookService;
  readonly codebookFiles: CodebookFiles;
  readonly articles: ArticleService;
  readonly readingService: ReadingService;
  readonly carryOver: CarryOverService;
  readonly seeds: SeedService;
  readonly transfer: Transfer;
  readonly annotatorId: () => string;
}
