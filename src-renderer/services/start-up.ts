import type { Start } from '$core/contract/calls';
import { PROGRAM_ANNOTATOR, STARTER_TAGS } from '$core/model/starter-codebook';
import type { Annotator } from '$core/model/annotator';
import { initialsOf } from '$core/model/annotator';
import type { Change } from '$core/model/step';
import { storeMeta } from '../data/apply-step';
import { compareWithJournal } from '../data/compare-with-journal';
import type { Comparison } from '../models/comparison';
import type { Database } from '../data/database';
import { loadLibrary } from '../data/load-library';
import { openDatabase } from '../data/open-database';
import type { Host } from '../host/host-client';
import { Catalogue } from '../models/catalogue.svelte';
import { History } from '../models/history.svelte';
import { Shelf } from '../models/shelf.svelte';
import { EarlierMarksWalk } from '../state/earlier-marks-walk.svelte';
import { FindInArticle } from '../state/find-in-article.svelte';
import { LibrarySearch } from '../state/library-search.svelte';
import { KeymapState } from '../state/keymap-state.svelte';
import { LibraryView } from '../state/library-view.svelte';
import { Mentions } from '../state/mentions.svelte';
import { Notices } from '../state/notices.svelte';
import { OpenArticle } from '../state/open-article.svelte';
import { SaveState } from '../state/save-state.svelte';
import { Session } from '../state/session.svelte';
import { SettingsState } from '../state/settings-state.svelte';
import { PatternSearch } from '../workers/pattern-search';
import type { Detector } from '../workers/detector';
import type { SeedReader } from '../workers/seed-reader';
import { AnnotationService } from './annotations';
import { ArticleService } from './articles';
import { BoundaryService } from './boundaries';
import { CarryOverService } from './carry-over';
import type { ClockAndIds } from './clock-and-ids';
import { UndoService } from './history';
import { MentionService } from './mentions';
import { MarkLookup } from './mark-lookup';
import { loadDrafts } from './kept-drafts';
import { ReadingService } from './open-article';
import { ProposalService } from './proposals/proposals';
import { Recorder } from './recorder';
import { Revision } from './revision';
import { RegistryService } from './registry';
import { registryParts } from './registry-parts';
import { reviewParts } from './review-parts';
import { SearchService } from './search';
import { SeedService } from './seeds';
import { SplitAndMergeService } from './split-and-merge';
import { makeStepSubjects } from './step-subjects';
import { Transfer } from './transfer';
import { settleWhoWorksHere } from './who-works-here';
import type { Workspace } from './workspace';

export interface StartParts {
  readonly host: Host;
  readonly clock: ClockAndIds;
  readonly reader: SeedReader;
  readonly detector: Detector;
  readonly databaseName?: string;
}

export interface Started {
  readonly workspace: Workspace;
  readonly start: Start;
  readonly comparison: Comparison;
}

/** Compares store and journal before anything else, fills the models and puts the services together. */
export async function startUp({ host, clock, reader, detector, databaseName }: StartParts): Promise<Started> {
  const answer = await host.call('app:start', undefined);
  if (!answer.ok) throw new Error(`Main could not start: ${answer.error.detail}`);
  const start = answer.value;
  const { database } = await openDatabase(databaseName);
  const comparison = await compareWithJournal(database, host, start.journalHead);
  const workspace = await makeWorkspace({ host, clock, reader, detector }, database, start);
  if (workspace.library.annotators.size === 0) await beginLibrary(workspace, clock, start.systemUserName);
  else settleWhoWorksHere(workspace);
  return { workspace, start, comparison };
}

async function makeWorkspace(parts: StartParts, database: Database, start: Start): Promise<Workspace> {
  const { host, clock, detector } = parts;
  const library = await loadLibrary(database);
  const shelf = new Shelf();
  const catalogue = new Catalogue(library, shelf);
  const [history, revision] = [new History(await database.history.orderBy('seq').toArray()), new Revision()];
  const [saveState, session, notices, reading] = [new SaveState(), new Session(), new Notices(), new OpenArticle()];
  library.openFrom(() => reading.current?.annotations ?? null);
  const settings = new SettingsState(start.settings, host);
  const annotatorId = (): string => settings.current.annotatorId ?? PROGRAM_ANNOTATOR.id;
  const recorder = new Recorder({ host, database, library, saveState, clock, annotatorId }, await storeMeta(database));
  const articles = new ArticleService({ database, catalogue, recorder, clock, annotatorId });
  const inMemory = { library, catalogue, session, settings, reading };
  const shared = { ...inMemory, host, database, recorder, clock, annotatorId, revision };
  const search = new SearchService(shared);
  const registry = new RegistryService({ library, recorder, clock, annotatorId, revision });
  const lookup = new MarkLookup(shared);
  const records = { ...shared, registry, lookup };
  library.whoAsks.from(annotatorId, start.settings.lastClosedAt);
  const readingService = new ReadingService(shared);
  const undo = new UndoService({ database, library, catalogue, articles, recorder, history });
  return {
    ...records,
    shelf,
    libraryView: new LibraryView(catalogue, library, settings),
    find: new FindInArticle({ reading, session, patterns: new PatternSearch() }),
    search: new LibrarySearch(search),
    mentions: new Mentions(new MentionService({ ...shared, articles, search })),
    keymap: new KeymapState(start.keymap.overrides, host),
    history,
    subjects: makeStepSubjects(database, recorder),
    drafts: await loadDrafts(database, recorder, clock),
    saveState,
    notices,
    proposals: new ProposalService({ ...records, articles, detector }),
    articles,
    annotations: new AnnotationService({ ...shared, articles }),
    boundaries: new BoundaryService(shared),
    splitAndMerge: new SplitAndMergeService(shared),
    ...registryParts({ ...records, appVersion: start.appVersion }),
    ...reviewParts({ ...shared, history, appVersion: start.appVersion }),
    readingService,
    carryOver: new CarryOverService({ ...shared, readingService }),
    earlierMarks: new EarlierMarksWalk(library),
    seeds: new SeedService({ host, database, shelf, reader: parts.reader }),
    undo,
    transfer: new Transfer(shared),
    start,
  };
}

/** The first step of every library: who works here, and the starter codebook. */
async function beginLibrary(workspace: Workspace, clock: ClockAndIds, systemUserName: string): Promise<void> {
  const now = clock.now();
  const id = clock.newId();
  const name = systemUserName.trim() || 'Analyst';
  const analyst: Annotator = { id, createdAt: now, updatedAt: now, createdBy: id, name, initials: initialsOf(name) };
  const annotators: Change[] = [PROGRAM_ANNOTATOR, analyst].map((after) => ({
    table: 'annotators',
    id: after.id,
    before: null,
    after,
  }));
  const tags: Change[] = STARTER_TAGS.map((after) => ({ table: 'tags', id: after.id, before: null, after }));
  workspace.settings.change({ annotatorId: id });
  void workspace.settings.write();
  await workspace.recorder.record({ name: 'step.library.begin', undoable: false, changes: [...annotators, ...tags] });
  workspace.session.dialog = 'welcome';
}
