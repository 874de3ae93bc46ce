import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKeymap } from '$main/settings/keymap-file';
import { temporaryFolder } from '../temporary-folder';

describe('the keymap of a profile', () => {
  it('begins empty and is found again', async () => {
    const folder = temporaryFolder();
    const keymap = await openKeymap(folder);
    expect(keymap.atStart).toEqual({ overrides: {}, problems: [], setAside: null });
    expect(await keymap.write({ quote: ['z'], unknown: ['F9'] })).toEqual({ ok: true });
    expect((await openKeymap(folder)).atStart.overrides).toEqual({ quote: ['z'], unknown: ['F9'] });
    expect(readdirSync(folder)).toEqual(['keymap.json']);
  });

  it('names an entry that cannot be read and takes the others', async () => {
    const folder = temporaryFolder();
    const content = '{"format":"verbatim-keymap","version":1,"keys":{"quote":["Alt+q"],"claim":["g"]}}';
    writeFileSync(join(folder, 'keymap.json'), content);
    expect((await openKeymap(folder)).atStart).toEqual({
      overrides: { claim: ['g'] },
      problems: [{ kind: 'bad-combination', commandId: 'quote', written: 'Alt+q' }],
      setAside: null,
    });
    expect(readFileSync(join(folder, 'keymap.json'), 'utf8')).toBe(content);
  });

  it.each(['', '{"format"', 'null', '{"format":"verbatim-keymap","version":2,"keys":{"quote":["z"]}}'])(
    '%j is set aside, not overwritten',
    async (content) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'keymap.json'), content);
      const { atStart, write } = await openKeymap(folder);
      expect(atStart).toMatchObject({ overrides: {}, setAside: join(folder, 'keymap.damaged-1.json') });
      await write({ quote: [] });
      expect(readFileSync(join(folder, 'keymap.damaged-1.json'), 'utf8')).toBe(content);
    },
  );
});
