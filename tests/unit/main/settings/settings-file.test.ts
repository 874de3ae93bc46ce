import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSettings } from '$main/settings/settings-file';
import { temporaryFolder } from '../temporary-folder';

describe('settings', () => {
  it('begin with the defaults and are found again', async () => {
    const folder = temporaryFolder();
    const settings = await openSettings(folder);
    expect(settings.current()).toMatchObject({ version: 1, theme: 'system', readingSizePx: 18, places: {} });
    const next = { ...settings.current(), theme: 'dark' as const, libraryFilter: 'Ընթերցող' };
    expect(await settings.write(next)).toEqual({ ok: true });
    expect((await openSettings(folder)).current()).toEqual(next);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it('lose only the values that cannot be read', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'settings.json'), '{"version":1,"theme":"pink","readingSizePx":22,"later":true}');
    expect((await openSettings(folder)).current()).toMatchObject({ theme: 'system', readingSizePx: 22 });
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it.each(['', '{"version":1', 'null', '[]', '{"version":2,"theme":"dark"}'])(
    '%j is set aside, not overwritten',
    async (content) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'settings.json'), content);
      const settings = await openSettings(folder);
      expect(settings.current().theme).toBe('system');
      await settings.write(settings.current());
      expect(readFileSync(join(folder, 'settings.damaged-1.json'), 'utf8')).toBe(content);
      writeFileSync(join(folder, 'settings.json'), content);
      await openSettings(folder);
      expect(readdirSync(folder).sort()).toEqual(['settings.damaged-1.json', 'settings.damaged-2.json']);
    },
  );
});
