import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { Records } from '$renderer/models/records.svelte';

interface Row {
  readonly id: string;
  readonly words: string;
}

it('many changes of one step are told once to each who follows, and none is missed', () => {
  const records = new Records<Row>();
  const seen: string[] = [];
  let runs = 0;
  const end = $effect.root(() => {
    const all = $derived(records.all.map(({ words }) => words).join(' '));
    $effect(() => {
      runs += 1;
      seen.push(all);
    });
  });
  flushSync();
  for (let count = 0; count < 100; count += 1)
    records.set(String(count % 3), { id: String(count % 3), words: String(count) });
  flushSync();
  expect(runs).toBe(2);
  expect(seen.at(-1)).toBe('99 97 98');
  records.set('1', null);
  expect(records.get('1')).toBeUndefined();
  records.set('2', null);
  expect(records.size).toBe(1);
  flushSync();
  expect(seen.at(-1)).toBe('99');
  records.set('0', { id: '0', words: 'last' });
  flushSync();
  expect(seen.at(-1)).toBe('last');
  end();
});
