import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { JournalTail, type WritableEnd } from '$main/journal/journal-file';
import { temporaryFolder } from '../temporary-folder';

function refusal(code: string): Error {
  return Object.assign(new Error('refused'), { code });
}

async function fileWith(
  change: (file: WritableEnd) => Partial<WritableEnd>,
): Promise<{ tail: JournalTail; path: string }> {
  const path = join(temporaryFolder(), 'file');
  const handle = await open(path, 'w+');
  onTestFinished(() => handle.close());
  const file: WritableEnd = {
    write: (bytes, offset, length, position) => handle.write(bytes, offset, length, position),
    truncate: (length) => handle.truncate(length),
    datasync: () => handle.datasync(),
  };
  const tail = new JournalTail({ ...file, ...change(file) }, 0);
  return { tail, path };
}

const first = Buffer.from('first\n');
const second = Buffer.from('second, which is longer\n');

describe('a disk that refuses', () => {
  it.each([
    ['write', 'ENOSPC', 'disk-full'],
    ['datasync', 'ENOSPC', 'disk-full'],
    ['datasync', 'EIO', 'not-writable'],
  ] as const)('%s with %s leaves the file as it was, and the next one follows', async (method, errno, code) => {
    const refused = vi.fn<() => Promise<never>>().mockRejectedValueOnce(refusal(errno));
    const { tail, path } = await fileWith((file) =>
      method === 'write'
        ? {
            write: async (bytes, offset, length, position) => {
              // Half of it is there already when the disk is full.
              const half = await file.write(bytes, offset, Math.ceil(length / 2), position);
              await refused();
              return half;
            },
          }
        : {
            datasync: async () => {
              await refused();
              await file.datasync();
            },
          },
    );
    expect(await tail.add(first)).toMatchObject({ ok: false, error: { code, subject: 'journal' } });
    expect(readFileSync(path, 'utf8')).toBe('');
    expect(await tail.add(second)).toEqual({ ok: true, value: 0 });
    expect(readFileSync(path)).toEqual(second);
  });

  it('can be made to forget what was added last, though there is no room for another line', async () => {
    const { tail, path } = await fileWith(() => ({}));
    await tail.add(first);
    const added = await tail.add(second);
    expect(await tail.cutBackTo(added.ok ? added.value : -1)).toMatchObject({ ok: true });
    expect(readFileSync(path)).toEqual(first);
    expect(await tail.add(second)).toEqual({ ok: true, value: first.length });
  });

  it('is asked again to cut what it left, before anything else is added', async () => {
    const truncate = vi.fn<(length: number) => Promise<void>>();
    const { tail, path } = await fileWith((file) => {
      truncate.mockRejectedValueOnce(refusal('EIO')).mockImplementation((length) => file.truncate(length));
      const datasync = vi.fn<() => Promise<void>>().mockRejectedValueOnce(refusal('EIO'));
      return { truncate, datasync };
    });
    expect(await tail.add(second)).toMatchObject({ ok: false });
    expect(readFileSync(path)).toEqual(second);
    expect(await tail.add(first)).toEqual({ ok: true, value: 0 });
    expect(readFileSync(path)).toEqual(first);
    expect(truncate.mock.calls).toEqual([[0], [0]]);
  });
});

it('a write that the system took only in part is ended', async () => {
  const { tail, path } = await fileWith((file) => ({
    write: (bytes, offset, length, position) => file.write(bytes, offset, Math.min(length, 7), position),
  }));
  expect(await tail.add(second)).toEqual({ ok: true, value: 0 });
  expect(await tail.add(first)).toEqual({ ok: true, value: second.length });
  expect(readFileSync(path)).toEqual(Buffer.concat([second, first]));
});
