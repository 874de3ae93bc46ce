import type { CueForm, Lexicon } from '../lexicon';
import { englishFrames } from '../packs/en-frames';

/** What follows reporting words that have no clause of their own. */
export type FrameKind =
  | 'own'
  | 'others'
  | 'things'
  | 'names'
  | 'asThings'
  | 'questions'
  | 'thatStates'
  | 'toStates'
  | 'ofStates'
  | 'nouns'
  | 'intents'
  | 'topicNouns';

/** Reporting words with all that may follow them. */
export interface Frame extends CueForm {
  readonly kinds: ReadonlySet<FrameKind>;
  /** Those that hold where it is a noun. */
  readonly nounKinds: ReadonlySet<FrameKind>;
}

export interface FrameLexicon {
  /** The frames that begin with a word, the longest first. */
  readonly from: (word: string) => readonly Frame[];
  /** Whether a word names a body that speaks: `the council`. */
  readonly isBody: (word: string) => boolean;
  /** Whether a verb lends a noun its doer and says nothing by itself: `made the claim`. */
  readonly lends: (word: string) => boolean;
}

const KINDS: readonly FrameKind[] = [
  'own',
  'others',
  'things',
  'names',
  'asThings',
  'questions',
  'thatStates',
  'toStates',
  'ofStates',
  'nouns',
  'intents',
  'topicNouns',
];
const NOUNS: ReadonlySet<FrameKind> = new Set(['nouns', 'intents', 'topicNouns']);
const THOUGHT: ReadonlySet<FrameKind> = new Set(['thatStates', 'toStates', 'ofStates']);

const NO_FRAMES: readonly Frame[] = [];

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function makeFrames(): FrameLexicon {
  const kinds = new Map<string, Set<FrameKind>>();
  for (const kind of KINDS) {
    for (const form of wordsOf(englishFrames[kind])) kinds.set(form, (kinds.get(form) ?? new Set()).add(kind));
  }
  const byFirst = new Map<string, Frame[]>();
  for (const [form, kindsOfForm] of kinds) {
    const words = form.split('_');
    const medium = [...kindsOfForm].some((kind) => THOUGHT.has(kind)) ? 'thought' : null;
    const plain = { kind: 'verb', particle: null, isAmbiguous: true, isAddressed: false, isImpersonal: false } as const;
    const nounKinds = new Set([...kindsOfForm].filter((kind) => NOUNS.has(kind)));
    const frame: Frame = { ...plain, words, medium, kinds: kindsOfForm, nounKinds };
    byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), frame]);
  }
  for (const frames of byFirst.values()) frames.sort((a, b) => b.words.length - a.words.length);
  const bodies = new Set(wordsOf(englishFrames.bodies));
  const lending = new Set(wordsOf(englishFrames.lending));
  return {
    from: (word) => byFirst.get(word) ?? NO_FRAMES,
    isBody: (word) => bodies.has(word),
    lends: (word) => lending.has(word),
  };
}

let english: FrameLexicon | null = null;

/** The frames of a language; null where none are known. */
export function framesOf({ pack }: Lexicon): FrameLexicon | null {
  if (pack.language !== 'en') return null;
  english ??= makeFrames();
  return english;
}
