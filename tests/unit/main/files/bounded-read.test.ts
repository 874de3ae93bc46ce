import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBounded } from '$main/files/bounded-read';
import { temporaryFolder } from '../temporary-folder';

describe('a file that is read', () => {
  it('is given whole up to the bound', async () => {
    const path = join(temporaryFolder(), 'a');
    writeFileSync(path, 'abcd');
    expect(await readBounded(path, 4, 'a')).toEqual({ ok: true, value: new Uint8Array([97, 98, 99, 100]) });
    expect(await readBounded(path, 3, 'a')).toMatchObject({ ok: false, error: { code: 'too-large', subject: 'a' } });
  });

  it('is a regular file, or an error; never a wait', async () => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(await readBounded(join(folder, 'pipe'), 9, 'a')).toMatchObject({ error: { code: 'not-readable' } });
    expect(await readBounded(folder, 9, 'a')).toMatchObject({ error: { code: 'not-readable' } });
    expect(await readBounded('/dev/zero', 9, 'a')).toMatchObject({ error: { code: 'not-readable' } });
    expect(await readBounded(join(folder, 'none'), 9, 'a')).toMatchObject({ error: { code: 'not-found' } });
  });

  it('gives bytes that are its own alone, so that nothing else is sent with them', async () => {
    const path = join(temporaryFolder(), 'a');
    writeFileSync(path, 'ab');
    const read = await readBounded(path, 10, 'a');
    expect(read.ok && read.value.buffer.byteLength).toBe(2);
  });
});
