import { open, readdir, rename, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from '../files/sync-folder';
import type { ByteRange, Scan } from './scan';

const COPY_BLOCK_BYTES = 1024 * 1024;

/**
 * Takes the damaged lines out of a journal. Their bytes go to `set-aside-<n>` beside it, on the disk before anything is
 * cut. A torn tail is cut off in place. Where whole lines follow a damaged one they are kept, though their chain of
 * hashes has lost a link: each still has its own checksum, the numbers show the gap, and dropping them would lose work
 * that is not damaged. Then the journal is written anew without the damaged lines and put in place of the old one.
 *
 * @returns whether the journal is another file now and must be opened again
 */
export async function setDamageAside(path: string, handle: FileHandle, scan: Scan): Promise<boolean> {
  const folder = dirname(path);
  await writeRanges(join(folder, await freeName(folder)), handle, scan.damaged);
  await syncFolder(folder);
  const middle = scan.damaged.filter((range) => range.start < scan.goodEnd);
  if (middle.length === 0) {
    await handle.truncate(scan.goodEnd);
    await handle.datasync();
    return false;
  }
  const renewed = join(folder, `${basename(path)}.renewed`);
  await writeRanges(renewed, handle, between(middle, scan.goodEnd));
  await rename(renewed, path);
  await syncFolder(folder);
  return true;
}

async function freeName(folder: string): Promise<string> {
  const taken = (await readdir(folder)).map((name) => Number(/^set-aside-(\d+)$/u.exec(name)?.[1] ?? 0));
  return `set-aside-${String(Math.max(0, ...taken) + 1)}`;
}

function between(gaps: readonly ByteRange[], end: number): ByteRange[] {
  const starts = [0, ...gaps.map((gap) => gap.end)];
  const ends = [...gaps.map((gap) => gap.start), end];
  return starts.map((start, index) => ({ start, end: ends[index] ?? end })).filter((range) => range.start < range.end);
}

async function writeRanges(path: string, source: FileHandle, ranges: readonly ByteRange[]): Promise<void> {
  const target = await open(path, 'w', 0o600);
  try {
    for (const range of ranges) await copyRange(source, target, range);
    await target.sync();
  } finally {
    await target.close();
  }
}

async function copyRange(source: FileHandle, target: FileHandle, range: ByteRange): Promise<void> {
  const block = Buffer.allocUnsafe(Math.min(COPY_BLOCK_BYTES, range.end - range.start));
  for (let offset = range.start; offset < range.end;) {
    const { bytesRead } = await source.read(block, 0, Math.min(block.length, range.end - offset), offset);
    if (bytesRead === 0) return;
    await target.writeFile(block.subarray(0, bytesRead));
    offset += bytesRead;
  }
}
