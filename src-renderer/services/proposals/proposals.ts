import { isRuleId, isShownByDefault } from '$core/detect/shown-rules';
import type { RuleId } from '$core/detect/rules';
import type { Step } from '$core/model/step';
import { undetected } from '../../data/detections';
import type { Database } from '../../data/database';
import type { Catalogue } from '../../models/catalogue.svelte';
import type { Proposal } from '../../models/proposed-marks';
import { Detecting } from '../../state/detecting.svelte';
import type { OpenedArticle } from '../../state/open-article.svelte';
import type { SettingsState } from '../../state/settings-state.svelte';
import type { Detector } from '../../workers/detector';
import type { Recorder } from '../recorder';
import { afterNextFrame, whenIdle } from '../prepare-while-idle';
import { Detections } from './detections';
import { proposedAnnotations } from './proposed-annotations';
import { ProposedSpeakers } from './proposed-speakers';
import { settledDraft, type SettlingParts } from './settle-proposals';

export interface ProposalParts extends SettlingParts {
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly settings: SettingsState;
  readonly recorder: Recorder;
  readonly detector: Detector;
}

/** So long proposals are put among the marks before the window may answer again. */
const SLICE_MS = 6;

/**
 * Has the rules read the open article, then the others while nothing else is to be done, and shows what they propose. The page
 * never waits for it. Proposals are no part of the work: no step, no count and no file holds them.
 */
export class ProposalService {
  readonly detecting = new Detecting();
  readonly #parts: ProposalParts;
  readonly #detections: Detections;
  #run: AbortController = new AbortController();
  #isAskedAnew = false;

  constructor(parts: ProposalParts) {
    this.#parts = parts;
    this.#detections = new Detections(parts);
    parts.reading.onOpened(() => {
      this.#begin();
    });
    parts.recorder.settleBy((draft) => settledDraft(draft, parts));
    parts.recorder.onRecorded((step) => {
      if (this.#mayChangeWhatIsFound(step)) this.#askAnew();
    });
    parts.recorder.onFailed(() => {
      this.#askAnew();
    });
  }

  /** Whether a rule's proposals are shown: as somebody chose, else by how often they are right. */
  isOn(rule: string): boolean {
    const { rules } = this.#parts.settings.current;
    return rules[rule] ?? (isRuleId(rule) && isShownByDefault(rule));
  }

  switchRule(rule: RuleId, on: boolean): void {
    const { settings } = this.#parts;
    settings.change({ rules: { ...settings.current.rules, [rule]: on } });
    this.#begin();
  }

  /** Every rule as it is shipped. */
  switchAsShipped(): void {
    this.#parts.settings.change({ rules: {} });
    this.#begin();
  }

  /** Whether anything is proposed at all. */
  switchAll(on: boolean): void {
    this.#parts.settings.change({ proposals: on });
    this.#begin();
  }

  /** Begins with the articles that nobody has opened yet, where none is open. */
  start(): void {
    if (this.#parts.reading.read === null) this.#begin();
  }

  /** Whatever is under way ends; what is found from now on is shown. */
  #begin(): void {
    this.#run.abort();
    this.#run = new AbortController();
    this.detecting.share = null;
    void this.#read(this.#run.signal);
  }

  async #read(signal: AbortSignal): Promise<void> {
    const { reading, settings } = this.#parts;
    const open = reading.read; // what stands in its place in the queue holds records alone
    if (!settings.current.proposals) {
      open?.annotations.withdrawOthers(new Set());
      return;
    }
    await afterNextFrame();
    await whenIdle();
    if (open !== null && goesOn(signal)) await this.#propose(open, signal);
    if (goesOn(signal)) await this.#readOthers(signal);
  }

  async #propose(open: OpenedArticle, signal: AbortSignal): Promise<void> {
    const { library, catalogue, clock } = this.#parts;
    const { articleId, text, annotations } = open;
    await annotations.whole();
    const language = catalogue.get(articleId)?.fields.language ?? null;
    const onRead = (share: number): void => {
      if (goesOn(signal)) this.detecting.share = share;
    };
    const detection = await this.#detections.of(text, language, { signal, onRead });
    if (!goesOn(signal)) return;
    this.detecting.share = null;
    if (detection === null) return;
    const speakers = new ProposedSpeakers(library.speakers.all);
    const isOn = (rule: string): boolean => this.isOn(rule);
    const found = proposedAnnotations(detection, { articleId, text, speakers, isOn, at: clock.now() });
    const ids = await putInSlices(found, open, signal);
    if (goesOn(signal)) annotations.withdrawOthers(ids);
  }

  /** One at a time and only while the window has nothing else to do. */
  async #readOthers(signal: AbortSignal): Promise<void> {
    const { database, catalogue } = this.#parts;
    await whenIdle();
    if (!goesOn(signal)) return;
    const languages = new Map(catalogue.entries.map(({ textHash, fields }) => [textHash, fields.language]));
    for (const textHash of await undetected(database, [...languages.keys()])) {
      await whenIdle();
      const text = !goesOn(signal) ? undefined : await database.texts.get(textHash);
      if (!goesOn(signal)) return;
      if (text === undefined) continue;
      await this.#detections.of(text, languages.get(textHash) ?? null, { signal, onRead: () => undefined });
    }
  }

  #mayChangeWhatIsFound({ changes }: Step): boolean {
    const articleId = this.#parts.reading.read?.articleId;
    return changes.some(({ table, id }) => table === 'speakers' || (table === 'articles' && id === articleId));
  }

  /** Once the keys have rest: a step may be one of many. */
  #askAnew(): void {
    if (this.#isAskedAnew) return;
    this.#isAskedAnew = true;
    void whenIdle().then(() => {
      this.#isAskedAnew = false;
      this.#begin();
    });
  }
}

/** Asked anew after each wait. */
function goesOn(signal: AbortSignal): boolean {
  return !signal.aborted;
}

/** Answers with the ids of all, or of those that were put until it was ended. */
async function putInSlices(
  found: Iterable<Proposal>,
  { annotations }: OpenedArticle,
  signal: AbortSignal,
): Promise<Set<string>> {
  const ids = new Set<string>();
  let slice: Proposal[] = [];
  let sinceMs = performance.now();
  for (const proposal of found) {
    if (ids.has(proposal.annotation.id)) continue; // two rules say the same: the first is shown
    ids.add(proposal.annotation.id);
    slice.push(proposal);
    if (performance.now() - sinceMs < SLICE_MS) continue;
    annotations.propose(slice);
    slice = [];
    await whenIdle();
    if (!goesOn(signal)) return ids;
    sinceMs = performance.now();
  }
  annotations.propose(slice);
  return ids;
}
