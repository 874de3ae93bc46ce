import { describe, expect, it } from 'vitest';
import { WaitingKeys } from '$renderer/state/waiting-keys';

/** A keyboard as the window has it: a press waits or is carried out at once. */
function keys() {
  const done: string[] = [];
  let isReady = true;
  const waiting = new WaitingKeys(() => isReady);
  const press = (name: string, more: () => void = () => undefined): void => {
    const act = (): void => {
      done.push(name);
      more();
    };
    if (waiting.holds) waiting.add(act);
    else act();
  };
  const ready = (is: boolean): void => {
    isReady = is;
  };
  return { done, waiting, press, ready };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

interface Running {
  readonly running: Promise<void>;
  readonly end: () => void;
  readonly fail: () => void;
}
function command(): Running {
  const ways = { end: (): void => undefined, fail: (): void => undefined };
  const running = new Promise<void>((resolve, reject) => {
    ways.end = resolve;
    ways.fail = () => {
      reject(new Error('It failed.'));
    };
  });
  return { running, ...ways };
}

describe('presses that wait for what they are about', () => {
  it('are carried out in the tick of the press where all is there', () => {
    const { done, press } = keys();
    press('a');
    expect(done).toEqual(['a']);
  });

  it('wait, and are carried out in their order', async () => {
    const { done, waiting, press, ready } = keys();
    ready(false);
    for (const name of ['a', 'x', 'd']) press(name);
    await settled();
    expect(done).toEqual([]);
    ready(true);
    waiting.goOn();
    press('j');
    await settled();
    expect(done).toEqual(['a', 'x', 'd', 'j']);
    expect(waiting.holds).toBe(false);
  });

  it('wait again where one of them leads to what is not there yet', async () => {
    const { done, waiting, press, ready } = keys();
    ready(false);
    press('a', () => {
      ready(false);
    });
    press('x');
    ready(true);
    waiting.goOn();
    await settled();
    expect(done).toEqual(['a']);
    ready(true);
    waiting.goOn();
    await settled();
    expect(done).toEqual(['a', 'x']);
  });

  it('do not hold the one that is carried out', async () => {
    const { waiting, press, ready } = keys();
    const held: boolean[] = [];
    ready(false);
    press('a', () => held.push(waiting.holds));
    press('x', () => held.push(waiting.holds));
    ready(true);
    waiting.goOn();
    await settled();
    expect(held).toEqual([false, false]);
  });

  it('wait until a command has ended, also where it failed', async () => {
    const { done, waiting, press } = keys();
    const undo = command();
    const first = waiting.waitFor(undo.running);
    press('n');
    await settled();
    expect(done).toEqual([]);
    undo.end();
    await first;
    await settled();
    expect(done).toEqual(['n']);

    const open = command();
    const second = waiting.waitFor(open.running);
    press('v');
    open.fail();
    await expect(second).rejects.toThrow('It failed.');
    await settled();
    expect(done).toEqual(['n', 'v']);
    expect(waiting.holds).toBe(false);
  });

  it('are not carried out where one went elsewhere meanwhile', async () => {
    const { done, waiting, press, ready } = keys();
    ready(false);
    press('a');
    waiting.leave();
    ready(true);
    waiting.goOn();
    await settled();
    expect(done).toEqual([]);
  });

  it('are carried out where the command that they wait for led', async () => {
    const { done, waiting, press } = keys();
    const open = command();
    void waiting.waitFor(open.running);
    press('Escape');
    waiting.leave();
    open.end();
    await settled();
    expect(done).toEqual(['Escape']);
  });
});
