import type { TextRange } from '../model/anchor';
import type { Block, BlockKind } from '../model/text';
import type { Page } from '../text/page';
import { readBody } from '../articles/body';
import { recogniseLanguage } from '../text/language';
import { NOTHING_BEFORE, type Memory, type QuoteDraft } from './attribute/draft';
import { interviewTurns } from './attribute/interview-turns';
import { readQuotes } from './attribute/quote-reader';
import { readClaims, type ClaimDraft } from './claims/read-claims';
import { lexiconOf, type Lexicon } from './lexicon';
import { isPronoun } from './mention-words';
import type { ClaimProposal, Detection, QuoteProposal } from './proposals';
import type { KnownSpeaker } from './resolve/registry-names';
import { NOBODY, SpeakerResolver } from './resolve/speaker-resolver';
import { scanStretch } from './scan/scan';
import { windowsOf } from './scan/windows';

export interface DetectOptions {
  /** BCP 47; recognised where it is missing or null. */
  readonly language?: string | null;
  /** The parts of the text; where they are missing, the text is read as bare paragraphs. */
  readonly blocks?: readonly Block[];
  /** Names that win over those of the text. */
  readonly registry?: readonly KnownSpeaker[];
  /** Told again and again up to which offset (UTF-16) the text is read. */
  readonly onProgress?: (readUtf16: number) => void;
}

const SILENT: ReadonlySet<BlockKind> = new Set(['publication', 'date', 'byline', 'url']);

/** What was found in a text, before it is known who speaks. */
interface Drafts {
  readonly quotes: QuoteDraft[];
  readonly claims: ClaimDraft[];
  readonly scares: TextRange[];
}

/**
 * What a text quotes and claims, found by rules: each quotation with its reporting words, the mention of its speaker and who
 * that is, and the sentences that can be checked. Takes any text and never fails: where nothing is sure, there is nothing.
 * The same input gives the same result. Ranges are UTF-16 and cut no character; time and memory grow with the length of
 * the text. In a language without a pack quotation marks alone tell anything.
 */
export function detect(text: string, options: DetectOptions = {}): Detection {
  const language = options.language ?? recogniseLanguage(text);
  const lexicon = lexiconOf(language) ?? fallback();
  const drafts = readBlocks({ text, blocks: options.blocks ?? readBody(text, 0) }, lexicon, options.onProgress);
  drafts.quotes.sort((a, b) => startOf(a) - startOf(b));
  const resolver = new SpeakerResolver(text, lexicon, options.registry ?? []);
  const places = new Map(drafts.quotes.map((draft, index) => [draft, index]));
  const quotes = drafts.quotes.map((draft) => proposalOf(draft, text, places, resolver));
  const claims = drafts.claims.map((claim) => claimProposal(claim, places, quotes));
  return { language, quotes, claims, scares: drafts.scares };
}

function readBlocks(page: Page, lexicon: Lexicon, onProgress?: DetectOptions['onProgress']): Drafts {
  const { text, blocks } = page;
  const drafts: Drafts = { quotes: [], claims: [], scares: [] };
  const turns = interviewTurns(text, blocks);
  let memory: Memory = NOTHING_BEFORE;
  for (const block of blocks) {
    if (SILENT.has(block.kind)) continue;
    const turn = turns.get(block.start);
    if (turn !== undefined) {
      readTurn(page, { block, turn, lexicon }, drafts);
      memory = NOTHING_BEFORE;
      continue;
    }
    for (const range of windowsOf(text, block)) {
      const scan = scanStretch(page, range, block.kind, lexicon);
      const found = readQuotes(scan, memory);
      for (const draft of found.drafts) drafts.quotes.push(draft);
      for (const claim of readClaims(scan, found.drafts)) drafts.claims.push(claim);
      for (const scare of found.scares) drafts.scares.push(scare);
      memory = found.memory;
      onProgress?.(range.end);
    }
  }
  return drafts;
}

interface PlacedTurn {
  readonly block: Block;
  readonly turn: QuoteDraft;
  readonly lexicon: Lexicon;
}

/** All of a turn is spoken, whatever it tells of others. */
function readTurn(page: Page, { block, turn, lexicon }: PlacedTurn, drafts: Drafts): void {
  drafts.quotes.push(turn);
  const [first] = windowsOf(page.text, block);
  if (first === undefined) return;
  const inside = readClaims(scanStretch(page, first, block.kind, lexicon), [turn]);
  for (const claim of inside) if (claim.quote === turn) drafts.claims.push(claim);
}

function startOf({ content }: QuoteDraft): number {
  return content[0]?.start ?? 0;
}

/** Whom `he`, `I` or `Mother` means within a quotation, the text around it does not tell: only a whole name does. */
function speakerOf({ facts, within }: QuoteDraft, text: string, resolver: SpeakerResolver): typeof NOBODY {
  if (facts.source === null) return NOBODY;
  const isOpen = within !== undefined && isPronoun(text.slice(facts.source.start, facts.source.end));
  if (isOpen) return NOBODY;
  const found = resolver.speakerOf(facts.source);
  return within === undefined || found.name === null || /\s/u.test(found.name) ? found : NOBODY;
}

function proposalOf(
  draft: QuoteDraft,
  text: string,
  places: ReadonlyMap<QuoteDraft, number>,
  resolver: SpeakerResolver,
): QuoteProposal {
  const { quoteType, content, facts, rule, confidence } = draft;
  const { name, status } = speakerOf(draft, text, resolver);
  const within = draft.within === undefined ? null : (places.get(draft.within) ?? null);
  return { quoteType, content, ...facts, within, speaker: name, speakerStatus: status, rule, confidence };
}

function claimProposal(
  { quote: draft, ...claim }: ClaimDraft,
  places: ReadonlyMap<QuoteDraft, number>,
  quotes: readonly QuoteProposal[],
): ClaimProposal {
  const quote = draft === null ? null : (places.get(draft) ?? null);
  return { ...claim, quote, claimant: quote === null ? null : (quotes[quote]?.speaker ?? null) };
}

/** Where the language is not known, English words are looked for: names and marks are found in any. */
function fallback(): Lexicon {
  const english = lexiconOf('en');
  if (english === null) throw new Error('The English pack is missing.');
  return english;
}
