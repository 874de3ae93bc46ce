import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { setStepsAside } from '$main/profile/steps-aside';
import { temporaryFolder } from '../temporary-folder';

const NOW = new Date('2026-11-24T10:00:00.000Z');
const steps = new TextEncoder().encode('{"seq":1}\n');

it('keeps what the store held in a file of the profile, for its owner alone', async () => {
  const profile = temporaryFolder();
  const kept = await setStepsAside(profile, steps, NOW);
  if (!kept.ok) throw new Error(kept.error.detail);
  expect(kept.value.path).toBe(join(profile, 'set-aside', 'steps-2026-11-24T10-00-00.000Z.jsonl'));
  expect(readFileSync(kept.value.path, 'utf8')).toBe('{"seq":1}\n');
  expect(statSync(kept.value.path).mode & 0o077).toBe(0);
});

it('says so when it cannot', async () => {
  const profile = temporaryFolder();
  writeFileSync(join(profile, 'set-aside'), 'a file in the way');
  expect(await setStepsAside(profile, steps, NOW)).toMatchObject({ ok: false });
});
