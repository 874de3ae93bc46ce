import { Library } from '../models/library.svelte';
import type { Database } from './database';

/** Fills the models with the small tables; annotations follow when an article is opened. */
export async function loadLibrary(database: Database): Promise<Library> {
  const library = new Library();
  const [annotators, tags, speakers, articles, tallies] = await Promise.all([
    database.annotators.toArray(),
    database.tags.toArray(),
    database.speakers.toArray(),
    database.articles.toArray(),
    database.tallies.toArray(),
  ]);
  library.annotators.fill(annotators);
  library.tags.fill(tags);
  library.speakers.fill(speakers);
  library.articles.fill(articles);
  library.tallies.fill(tallies.map((tally) => ({ id: tally.articleId, ...tally })));
  return library;
}
