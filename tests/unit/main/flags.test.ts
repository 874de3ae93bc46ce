import { describe, expect, it } from 'vitest';
import { readFlags } from '$main/flags';

describe('flags', () => {
  it.each([
    [[], null, null],
    [['--seeds', 'a', '--profile', '/b'], '/work/a', '/b'],
    [['--seeds=../a b', '--profile=b'], '/a b', '/work/b'],
    [['.', '--inspect=0', '--no-sandbox', '--seeds', 'a', '--remote-debugging-port=0'], '/work/a', null],
    [['--seeds', 'a', '--seeds', 'b'], '/work/b', null],
    [['--profile=./--odd'], null, '/work/--odd'],
  ])('%j', (argv, seedsFolder, profileFolder) => {
    expect(readFlags(argv, '/work')).toEqual({ ok: true, value: { seedsFolder, profileFolder } });
  });

  it.each([[['--seeds']], [['--seeds=']], [['--seeds', '--profile', 'x']], [['--seeds', '']]])(
    '%j names no folder',
    (argv) => {
      const result = readFlags(argv, '/work');
      expect(result).toMatchObject({ ok: false });
      expect(JSON.stringify(result)).toContain('--seeds needs a folder');
    },
  );

  it('a profile without its folder is said as well', () => {
    expect(JSON.stringify(readFlags(['--profile'], '/work'))).toContain('--profile needs a folder');
  });
});
