import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { _electron, expect, test } from '@playwright/test';
import { packagedExecutable } from '../../../build/electron-builder.config.mjs';

const project = join(import.meta.dirname, '..', '..', '..');

test('the packaged application starts by itself and reads the seeds that it ships', async () => {
  test.setTimeout(240_000);
  await promisify(execFile)(process.execPath, [join(project, 'build', 'package.mjs')]);
  const profile = await mkdtemp(join(tmpdir(), 'verbatim-packaged-'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const executablePath = join(project, packagedExecutable);
  const app = await _electron.launch({ executablePath, args: [...sandbox, '--profile', profile] });
  try {
    const page = await app.firstWindow();
    expect(await app.evaluate(({ app: running }) => running.isPackaged)).toBe(true);
    await expect(page).toHaveURL(/^app:\/\/verbatim\//u);
    const articles = page.getByRole('list', { name: 'Articles' }).getByRole('listitem');
    await expect(articles.first()).toBeVisible();
    expect(await articles.count()).toBeGreaterThanOrEqual(12);
  } finally {
    await app.close();
    await rm(profile, { recursive: true, force: true });
  }
});
