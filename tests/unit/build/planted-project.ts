import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { toolScript } from '../../../build/tasks/project.mjs';
import { temporaryFolder } from './temporary-folder';

const root = resolve(import.meta.dirname, '..', '..', '..');
const settings = [
  'package.json',
  'tsconfig.json',
  'eslint.config.js',
  'build/checks',
  'src-core/tsconfig.json',
  'src-main/tsconfig.json',
  'src-renderer/tsconfig.json',
  'src-renderer/svelte.config.js',
  'tests/tsconfig.json',
];

/** A project with this one's settings and packages, and no sources but the given ones. */
export function plantedProject(sources: Record<string, string>): string {
  const folder = temporaryFolder();
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const path of settings) cpSync(join(root, path), join(folder, path), { recursive: true });
  for (const [path, source] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  return folder;
}

/** Runs the command of an npm package in a folder. */
export function runTool(
  folder: string,
  packageName: string,
  command: string,
  args: string[],
): Promise<{ code: number; output: string }> {
  return new Promise((finish) => {
    const tool = spawn(process.execPath, [toolScript(packageName, command), ...args], { cwd: folder });
    let output = '';
    for (const stream of [tool.stdout, tool.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => (output += text));
    }
    tool.on('close', (code) => {
      finish({ code: code ?? 1, output });
    });
  });
}
