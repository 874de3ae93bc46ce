import fuzzysort from 'fuzzysort';
import type { Speaker } from '$core/model/speaker';
import { nameWords, spokenWords } from './name-words';
import type { RankedSpeakers, SpeakerCandidate } from './speaker-choices';

export interface SearchedSpeakers {
  readonly choices: readonly SpeakerCandidate[];
  /** How many of them, from the first, begin with what was typed, word by word. */
  readonly strong: number;
}

interface Searched {
  readonly candidate: SpeakerCandidate;
  readonly words: readonly string[];
  readonly letters: string;
  readonly sounds: string;
}

const MOST = 20;

/** A list is filtered at each letter: what is searched of a record is made once. */
const searchedSpeakers = new WeakMap<Speaker, Searched>();
const LEAST_LIKENESS = 0.3;

/** Those whom the query can mean, over names, aliases and roles, across spelling and script; the likeliest first. */
export function searchSpeakers(query: string, ranked: RankedSpeakers, speakers: readonly Speaker[]): SearchedSpeakers {
  const wanted = nameWords(query);
  if (wanted.length === 0) return { choices: [], strong: 0 };
  const offered = new Set(ranked.choices.flatMap((choice) => (choice.kind === 'speaker' ? [choice.speaker.id] : [])));
  const others = speakers.filter(({ id }) => !offered.has(id));
  const pool = [
    ...ranked.choices,
    ...others.map((speaker): SpeakerCandidate => ({ kind: 'speaker', speaker, reason: 'known' })),
  ];
  const searched = pool.map(asSearched);
  const strong = searched.filter(({ words }) => wanted.every((part) => words.some((word) => word.startsWith(part))));
  const taken = new Set(strong);
  const near = nearOnes(
    wanted,
    searched.filter((one) => !taken.has(one)),
  );
  const choices = [...strong, ...near].slice(0, MOST).map(({ candidate }) => candidate);
  return { choices, strong: Math.min(strong.length, MOST) };
}

/** All whom the query can mean, the likeliest first; everyone in the order given where it says nothing. */
export function filterSpeakers(query: string, speakers: readonly Speaker[]): readonly Speaker[] {
  const wanted = nameWords(query);
  if (wanted.length === 0) return speakers;
  const searched = speakers.map(asSearchedSpeaker);
  const strong = searched.filter(({ words }) => wanted.every((part) => words.some((word) => word.startsWith(part))));
  const taken = new Set(strong);
  const rest = searched.filter((one) => !taken.has(one));
  const near = nearOnes(wanted, rest, speakers.length);
  return [...strong, ...near].flatMap(({ candidate }) => (candidate.kind === 'speaker' ? [candidate.speaker] : []));
}

function asSearchedSpeaker(speaker: Speaker): Searched {
  const known = searchedSpeakers.get(speaker);
  if (known !== undefined) return known;
  const made = asSearched({ kind: 'speaker', speaker, reason: 'known' });
  searchedSpeakers.set(speaker, made);
  return made;
}

function nearOnes(wanted: readonly string[], searched: readonly Searched[], limit = MOST): Searched[] {
  const options = { limit, threshold: LEAST_LIKENESS };
  const byLetters = fuzzysort.go(wanted.join(' '), searched, { ...options, key: 'letters' });
  const bySounds = fuzzysort.go(spokenWords(wanted), searched, { ...options, key: 'sounds' });
  const found = [...byLetters, ...bySounds].sort((a, b) => b.score - a.score);
  return [...new Set(found.map(({ obj }) => obj))];
}

function asSearched(candidate: SpeakerCandidate): Searched {
  const words = textsOf(candidate).flatMap(nameWords);
  return { candidate, words, letters: words.join(' '), sounds: spokenWords(words) };
}

function textsOf(candidate: SpeakerCandidate): string[] {
  if (candidate.kind === 'name') return [candidate.title, candidate.name];
  const { name, aliases, roles } = candidate.speaker;
  return [name, ...aliases, ...roles.map(({ title }) => title)];
}
