import { open } from 'node:fs/promises';

/** Puts the names in a folder on the disk, without which a new file may be gone after a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows keeps names without being asked and cannot open a folder as a file.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
