import Dexie from 'dexie';
import { DATABASE_NAME, Database } from './database';

export interface OpenedDatabase {
  readonly database: Database;
  /** The store could not be opened and was made anew; the journal fills it again. */
  readonly madeAnew: boolean;
}

/** Opens the store. One that Chromium cannot open is deleted and made anew: main has a copy of its files. */
export async function openDatabase(name: string = DATABASE_NAME): Promise<OpenedDatabase> {
  const database = new Database(name);
  try {
    await database.open();
    return { database, madeAnew: false };
  } catch {
    database.close();
    await Dexie.delete(name);
    const fresh = new Database(name);
    await fresh.open();
    return { database: fresh, madeAnew: true };
  }
}
