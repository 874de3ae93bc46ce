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

/** Fresh folders; the seeds folder holds copies of the named shipped seeds (all of them by default). */
export async function freshFolders(seedNames?: readonly string[]): Promise<Folders> {
  const root = await mkdtemp(join(tmpdir(), 'verbatim-e2e-'));
  const folders = { root, profile: join(root, 'profile'), seeds: join(root, 'seeds') };
  await mkdir(folders.seeds);
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

export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** Starts the built application as `npm start` does, over these folders. */
export async function launch({ profile, seeds }: Folders, more: readonly string[] = []): Promise<Running> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath: findElectron().executable,
    args: [...asRoot, '--profile', profile, '--seeds', seeds, ...more],
    cwd: PROJECT,
  });
  const page = await app.firstWindow();
  await page.getByRole('navigation', { name: 'Library' }).waitFor();
  return { app, page };
}

/** Closes the window as its user does and waits until the program is gone. */
export async function close({ app }: Running): Promise<void> {
  await app.close();
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
