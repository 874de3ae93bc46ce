import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { findElectron } from '../../../build/electron-runtime.mjs';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
export const SHIPPED_SEEDS = join(PROJECT, 'seeds');

/** Folders of one test: a fresh profile and seeds of its own, so that no test sees another's work. */
export interface Folders {
  readonly root: string;
  readonly profile: string;
  readonly seeds: string;
}

/** Settings that a profile begins with. */
export async function putSettings({ profile }: Folders, settings: Readonly<Record<string, unknown>>): Promise<void> {
  await mkdir(profile, { recursive: true });
  await writeFile(join(profile, 'settings.json'), JSON.stringify({ version: 1, ...settings }));
}

/**
 * Fresh folders; the seeds folder holds copies of the named shipped seeds (all of them by default). Nothing is proposed, so
 * that only what a test marks is in the lists; `putSettings` of nothing makes the profile that of a new user.
 */
export async function freshFolders(seedNames?: readonly string[]): Promise<Folders> {
  const root = await mkdtemp(join(tmpdir(), 'verbatim-e2e-'));
  const folders = { root, profile: join(root, 'profile'), seeds: join(root, 'seeds') };
  await mkdir(folders.seeds);
  await putSettings(folders, { proposals: false });
  for (const name of seedNames ?? (await readdir(SHIPPED_SEEDS))) {
    await cp(join(SHIPPED_SEEDS, name), join(folders.seeds, name), { recursive: true });
  }
  return folders;
}

export async function removeFolders({ root }: Folders): Promise<void> {
  await rm(root, { recursive: true, force: true, maxRetries: 3 });
}

export async function putSeed({ seeds }: Folders, name: string, content: string | Uint8Array): Promise<void> {
  await writeFile(join(seeds, name), content);
}

/** A test that waits longer for one thing waits for what will not come. */
const WAITING_MS = 20_000;

export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly process: ChildProcess;
}

/** Where a start has its data and its articles; without a folder of seeds the program takes the one that it knows. */
type Places = Pick<Folders, 'profile'> & { readonly seeds: string | null };

/** The built application and its arguments for these folders. */
export function startOf(
  { profile, seeds }: Places,
  more: readonly string[] = [],
): { executablePath: string; args: string[]; cwd: string } {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const named = seeds === null ? [] : ['--seeds', seeds];
  return {
    executablePath: findElectron().executable,
    args: [...asRoot, '--profile', profile, ...named, ...more],
    cwd: PROJECT,
  };
}

/** Starts the built application as `npm start` does, over these folders. */
export async function launch(places: Places, more: readonly string[] = []): Promise<Running> {
  const app = await _electron.launch({ ...startOf(places, more), timeout: WAITING_MS });
  const started = app.process();
  app.context().setDefaultTimeout(WAITING_MS);
  try {
    const page = await app.firstWindow({ timeout: WAITING_MS });
    await page.getByRole('navigation', { name: 'Library' }).waitFor();
    return { app, page, process: started };
  } catch (error) {
    started.kill('SIGKILL');
    throw error;
  }
}

const isGone = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/** Closes the window as its user does and waits until the program is gone; one that does not go is ended, and said. */
export async function close({ app, process: running }: Running): Promise<void> {
  if (isGone(running)) return;
  const gone = once(running, 'exit');
  const late = setTimeout(() => running.kill('SIGKILL'), WAITING_MS);
  await app.close().catch(() => undefined);
  await gone;
  clearTimeout(late);
  if (running.signalCode === 'SIGKILL') throw new Error('The program did not end when its window was closed.');
}

/** The save dialog answers with this path from now on. */
export async function answerSaveDialog({ app }: Running, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, filePath);
}

/** The open dialog answers with this path from now on. */
export async function answerOpenDialog({ app }: Running, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, filePath);
}
