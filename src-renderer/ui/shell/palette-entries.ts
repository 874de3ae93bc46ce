import fuzzysort from 'fuzzysort';
import { tagPath } from '$core/formats/tag-path';
import type { Speaker } from '$core/model/speaker';
import type { Tag } from '$core/model/tag';
import { commands } from '../../commands/catalogue';
import type { Command } from '../../commands/command';
import { t } from '../../messages/translate';
import { nameWords, spokenWords } from '../../services/name-words';
import type { Workspace } from '../../services/workspace';

interface Found {
  /** Its own among all entries. */
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}
/** What the palette finds: a command to run, an article to open, a speaker to go to, a tag to put on or to arm. */
export type PaletteEntry = Found &
  (
    | { readonly kind: 'command'; readonly command: Command; readonly isRecent: boolean }
    | { readonly kind: 'article'; readonly articleId: string }
    | { readonly kind: 'speaker'; readonly speaker: Speaker }
    | { readonly kind: 'tag'; readonly tag: Tag }
  );
interface Searched {
  readonly entry: PaletteEntry;
  readonly title: string;
  readonly words: string;
}

/** Low enough for a few letters of each word, as `drk thm` of “Dark theme”. */
const WEAKEST = 0.2;
/** Names of things are many and long: scattered letters of them say nothing. */
const WEAKEST_OF_THINGS = 0.45;
const MOST = 60;
/** Of two that match alike, a command comes before the things that are named like it. */
const SHARE_OF_THINGS = 0.92;

/** Opening the palette in itself makes no sense, nor does a digit without the press. */
const LEFT_OUT = new Set(['palette', 'tag-key']);

export function commandEntries(recentIds: readonly string[]): PaletteEntry[] {
  return commands
    .filter(({ id, keys }) => !LEFT_OUT.has(id) && !keys.includes('Digit'))
    .map((command) => {
      const isRecent = recentIds.includes(command.id);
      return { kind: 'command', id: command.id, title: t(command.title), detail: '', command, isRecent };
    });
}

export function tagEntries({ library }: Pick<Workspace, 'library'>): PaletteEntry[] {
  const tags = library.tags.all;
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  return tags
    .filter(({ archived }) => !archived)
    .map((tag) => {
      const title = tagPath(tag, byId).join(' › ');
      return { kind: 'tag', id: `tag-${tag.id}`, title, detail: tag.description, tag };
    });
}

/** Speakers and articles: named by many, so they are offered only once something is typed. */
export function thingEntries({ library, catalogue }: Pick<Workspace, 'library' | 'catalogue'>): PaletteEntry[] {
  const speakers = library.speakers.all.map((speaker): PaletteEntry => {
    const detail = [...speaker.aliases, ...speaker.roles.map(({ title }) => title)].join(', ');
    return { kind: 'speaker', id: `speaker-${speaker.id}`, title: speaker.name, detail, speaker };
  });
  const articles = catalogue.entries.map(({ articleId, fields }): PaletteEntry => {
    const title = fields.title ?? t('search.untitled');
    return { kind: 'article', id: `article-${articleId}`, title, detail: fields.publication ?? '', articleId };
  });
  return [...speakers, ...articles];
}

/** Adds the words by which a name is found across spellings and scripts. */
export function searchable(entries: readonly PaletteEntry[]): Searched[] {
  return entries.map((entry) => {
    const others = entry.kind === 'speaker' ? entry.detail : '';
    return { entry, title: entry.title, words: asSpoken(`${entry.title} ${others}`) };
  });
}

function asSpoken(words: string): string {
  return spokenWords(nameWords(words));
}

/** What matches the words, the best first. */
export function paletteMatches(typed: string, searched: readonly Searched[]): PaletteEntry[] {
  const best = new Map<PaletteEntry, number>();
  const take = (query: string, key: 'title' | 'words'): void => {
    for (const { obj, score } of fuzzysort.go(query, searched, { key, limit: MOST, threshold: WEAKEST })) {
      const isCommand = obj.entry.kind === 'command';
      if (!isCommand && score < WEAKEST_OF_THINGS) continue;
      const weighed = isCommand ? score : score * SHARE_OF_THINGS;
      best.set(obj.entry, Math.max(best.get(obj.entry) ?? 0, weighed));
    }
  };
  take(typed, 'title');
  const spoken = asSpoken(typed);
  if (spoken !== '') take(spoken, 'words');
  const ranked = [...best].sort(([, a], [, b]) => b - a);
  return ranked.slice(0, MOST).map(([entry]) => entry);
}

/** While nothing is typed: commands run lately, then those for now, then the others. */
export function inOrderOfUse(
  entries: readonly PaletteEntry[],
  recentIds: readonly string[],
  canRun: (command: Command) => boolean,
): PaletteEntry[] {
  const rank = (entry: PaletteEntry): number => {
    if (entry.kind !== 'command') return recentIds.length;
    const recent = recentIds.indexOf(entry.command.id);
    if (!canRun(entry.command)) return recentIds.length + 2;
    return recent === -1 ? recentIds.length + 1 : recent;
  };
  return entries.toSorted((a, b) => rank(a) - rank(b));
}
