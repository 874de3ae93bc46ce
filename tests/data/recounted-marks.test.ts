import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { Database } from '$renderer/data/database';
import { marked } from './versioned-article';

describe('a store of the version before', () => {
  it('has its marks counted anew, by text', async () => {
    const started = await marked();
    const { workspace, databaseName } = started;
    const rows = await workspace.database.tallies.toArray();
    workspace.database.close();
    const old = new Dexie(databaseName);
    await old.open();
    const [annotations, meta] = await Promise.all([old.table('annotations').toArray(), old.table('meta').toArray()]);
    old.close();
    const before = new Dexie(`${databaseName}-before`);
    before.version(1).stores({
      annotators: 'id',
      tags: 'id',
      speakers: 'id',
      articles: 'id',
      steps: 'seq, id',
      history: 'seq',
      removed: 'id',
      annotations: 'id, articleId, speakerId, claimantId, *tags',
      tallies: 'articleId',
      meta: 'key',
      texts: 'textHash',
      seedCache: '[folder+path]',
    });
    await before.table('annotations').bulkPut(annotations);
    await before.table('meta').bulkPut(meta);
    await before
      .table('tallies')
      .bulkPut(rows.map(({ articleId, marks, touchedAt }) => ({ articleId, marks, touchedAt, openPoints: 9 })));
    before.close();
    const upgraded = new Database(`${databaseName}-before`);
    expect(await upgraded.tallies.toArray()).toEqual(rows);
    upgraded.close();
  });
});
