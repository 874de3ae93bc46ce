import Dexie from 'dexie';

/** A store as the first version of the program made it, open and empty. Written out here, so that it never changes with the program. */
export function firstVersionStore(name: string): Dexie {
  const store = new Dexie(name);
  store.version(1).stores({
    annotators: 'id',
    tags: 'id',
    speakers: 'id',
    articles: 'id',
    annotations: 'id, articleId, speakerId, claimantId, *tags',
    steps: 'seq, id',
    history: 'seq',
    removed: 'id',
    tallies: 'articleId',
    meta: 'key',
    texts: 'textHash',
    seedCache: '[folder+path]',
  });
  return store;
}
