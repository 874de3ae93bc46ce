import { describe, expect, it } from 'vitest';
import { plantedProject, runTool } from './planted-project';

/** Small sources that keep every rule: no tool may accuse them. */
const sound = {
  'src-core/model/name.ts': "export const name = 'a';\n",
  'src-core/contract/call.ts': "import type { name } from '../model/name';\n\nexport type Call = typeof name;\n",
  'src-main/start.ts': "import { name } from '$core/model/name';\n\nexport const started: string = name;\n",
  'src-main/preload/index.ts': "import type { Call } from '$core/contract/call';\n\nexport const call: Call = 'a';\n",
  'src-renderer/shown.ts': "import { name } from '$core/model/name';\n\nexport const shown: string = name;\n",
  'src-renderer/data/store.ts': "export const store = 'rows';\n",
};

const slow = { timeout: 120_000 };

describe('the check of the layers', slow, () => {
  it('finds every planted breach and accuses nothing else', async () => {
    const folder = plantedProject({
      ...sound,
      'src-core/text/a.ts': "import { shown } from '$renderer/shown';\nexport const a: string = shown;\n",
      'src-core/text/b.ts': "import { join } from 'node:path';\nexport const b: string = join('a');\n",
      'src-core/contract/c.ts': "import { d } from '../text/d';\nexport const c: string = d;\n",
      'src-core/text/d.ts': "export const d: string = 'd';\n",
      'src-main/e.ts': "import type { shown } from '$renderer/shown';\nexport type E = typeof shown;\n",
      'src-main/preload/f.ts': "import { name } from '$core/contract/g';\nexport const f: string = name;\n",
      'src-core/contract/g.ts': "export { name } from '../model/name';\n",
      'src-main/preload/h.ts': "import type { d } from '$core/text/d';\nexport type H = typeof d;\n",
      'src-renderer/i.ts': "import { started } from '$main/start';\nexport const i: string = started;\n",
      'src-renderer/ui/J.svelte':
        '<script lang="ts">\n  import { store } from \'$renderer/data/store\';\n</script>\n\n{store}\n',
      'src-renderer/k.ts': "import { l } from './l';\nexport const k = (): string => l();\n",
      'src-renderer/l.ts': "import { k } from './k';\nexport const l = (): string => k();\n",
      'src-renderer/m.ts': "import { gone } from '$core/gone';\nexport const m: string = gone;\n",
    });
    const args = ['--config', 'build/checks/dependency-cruiser.cjs', 'src-core', 'src-main', 'src-renderer'];
    const { code, output } = await runTool(folder, 'dependency-cruiser', 'depcruise', args);
    const found = [...output.matchAll(/error ([a-z-]+): (\S+?):?\s/g)].map(
      ([, rule, file]) => `${file ?? ''}: ${rule ?? ''}`,
    );
    expect(code).not.toBe(0);
    expect(found.sort()).toEqual([
      'src-core/contract/c.ts: contract-is-small',
      'src-core/text/a.ts: core-is-pure',
      'src-core/text/b.ts: core-is-pure',
      'src-core/text/b.ts: core-without-node',
      'src-main/e.ts: main-without-window',
      'src-main/preload/f.ts: preload-takes-types-only',
      'src-main/preload/h.ts: preload-takes-contract-types',
      'src-renderer/i.ts: window-without-main',
      'src-renderer/k.ts: no-circles',
      'src-renderer/m.ts: resolvable',
      'src-renderer/ui/J.svelte: components-without-store',
    ]);
  });
});

describe('lint', slow, () => {
  it('finds every planted breach and accuses nothing else', async () => {
    const folder = plantedProject({
      ...sound,
      'src-core/text/clock.ts': 'export const now: any = Date.now();\nexport default now;\n',
      'src-core/text/node.ts': "import { join } from 'node:path';\n\nexport const joined: string = join('a');\n",
      'src-main/window.ts': "import { shown } from '$renderer/shown';\n\nexport const text: string = shown;\n",
      'src-main/preload/value.ts':
        "import { name } from '$core/contract/call';\n\nexport const value: string = String(name);\n",
      'src-renderer/ui/Card.svelte':
        '<script lang="ts">\n  import { store } from \'$renderer/data/store\';\n</script>\n\n{store}\n',
      'src-renderer/ui/Button.svelte':
        '<script lang="ts">\n  const save = (): Promise<void> => Promise.resolve();\n  const go = (): void => {\n' +
        '    save();\n  };\n</script>\n\n<button onclick={go}>a</button>\n',
    });
    const { code, output } = await runTool(folder, 'eslint', 'eslint', [
      '--format',
      'json',
      'src-core',
      'src-main',
      'src-renderer',
    ]);
    expect(code).toBe(1);
    const results = JSON.parse(output) as { filePath: string; messages: { ruleId: string; message: string }[] }[];
    const found = results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, message }) => `${filePath.slice(folder.length + 1)}: ${ruleId}: ${message}`),
    );
    const expected = [
      /clock\.ts: no-restricted-globals: .*take the value as an argument/,
      /clock\.ts: @typescript-eslint\/no-explicit-any/,
      /clock\.ts: no-restricted-exports/,
      /node\.ts: @typescript-eslint\/no-restricted-imports: .*src-core is pure/,
      /window\.ts: @typescript-eslint\/no-restricted-imports: .*move what both need to src-core/,
      /value\.ts: @typescript-eslint\/no-restricted-imports: .*import type/,
      /Card\.svelte: @typescript-eslint\/no-restricted-imports: .*act through a command or a service/,
      /Button\.svelte: @typescript-eslint\/no-floating-promises/,
    ];
    for (const breach of expected) expect(found).toContainEqual(expect.stringMatching(breach));
    const accused = new Set(found.map((line) => line.slice(0, line.indexOf(':'))));
    expect(Object.keys(sound).filter((file) => accused.has(file))).toEqual([]);
  });
});

describe('the compiler', slow, () => {
  it('refuses a planted error and accuses nothing else', async () => {
    const planted = 'export const first = (all: string[]): string => all[0];\n';
    const folder = plantedProject({ ...sound, 'src-core/model/first.ts': planted });
    const { code, output } = await runTool(folder, 'typescript', 'tsc', ['--project', 'src-core', '--pretty', 'false']);
    expect(code).not.toBe(0);
    expect(output.match(/^\S+: error/gm)).toEqual(['src-core/model/first.ts(1,49): error']);
  });

  it('refuses a planted error in a component', async () => {
    const component = '<script lang="ts">\n  const size: number = "a";\n</script>\n\n{size}\n';
    const folder = plantedProject({ ...sound, 'src-renderer/ui/Card.svelte': component });
    const args = ['--workspace', 'src-renderer', '--tsconfig', './tsconfig.json', '--output', 'machine'];
    const { code, output } = await runTool(folder, 'svelte-check', 'svelte-check', args);
    expect(code).toBe(1);
    expect(output.match(/ERROR ".*?" \d+/g)).toEqual(['ERROR "ui/Card.svelte" 2']);
  });
});
