import { createHash } from 'node:crypto';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Text } from '$core/model/text';
import { openTextFiles } from '$main/texts/text-files';
import { temporaryFolder } from '../temporary-folder';

function textOf(text: string, readerVersion = 1): Text {
  const textHash = createHash('sha256').update(text, 'utf8').digest('hex');
  return { textHash, text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }], readerVersion };
}

describe('texts as files', () => {
  it('are given back as they were put, after a restart too', async () => {
    const folder = join(temporaryFolder(), 'texts');
    const text = textOf('«Սա ասված է», – said she. 🗞️\n');
    expect(await (await openTextFiles(folder)).put(text)).toEqual({ ok: true });
    expect(await (await openTextFiles(folder)).get(text.textHash)).toEqual({ ok: true, value: text });
    expect(readdirSync(folder)).toEqual([`${text.textHash}.json`]);
    expect(statSync(join(folder, `${text.textHash}.json`)).mode & 0o077).toBe(0);
  });

  it('are refused under a hash that is not theirs', async () => {
    const files = await openTextFiles(temporaryFolder());
    const wrong = { ...textOf('one'), text: 'two' };
    expect(await files.put(wrong)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    expect(await files.get(wrong.textHash)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('keep the blocks of the newest reader', async () => {
    const files = await openTextFiles(temporaryFolder());
    await files.put(textOf('a', 2));
    await files.put({ ...textOf('a', 1), blocks: [] });
    expect(await files.get(textOf('a').textHash)).toEqual({ ok: true, value: textOf('a', 2) });
    await files.put(textOf('a', 3));
    expect(await files.get(textOf('a').textHash)).toEqual({ ok: true, value: textOf('a', 3) });
  });

  it('that were damaged are not believed, and can be put again', async () => {
    const folder = temporaryFolder();
    const files = await openTextFiles(folder);
    const text = textOf('said and done');
    for (const damage of ['', '{"textHash":', JSON.stringify({ ...text, text: 'said and undone' })]) {
      writeFileSync(join(folder, `${text.textHash}.json`), damage);
      expect(await files.get(text.textHash)).toMatchObject({ ok: false, error: { code: 'not-readable' } });
      await files.put(text);
      expect(await files.get(text.textHash)).toEqual({ ok: true, value: text });
    }
  });
});
