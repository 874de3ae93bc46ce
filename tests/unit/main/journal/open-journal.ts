import { onTestFinished } from 'vitest';
import { Journal } from '$main/journal/journal';

/** Opens a journal that is closed when the test is over. */
export async function openJournal(folder: string): Promise<Journal> {
  const journal = await Journal.open(folder);
  onTestFinished(() => journal.close());
  return journal;
}
