import { describe, expect, it } from 'vitest';
import { WaitingKeys } from '$renderer/state/waiting-keys';

function keys() {
  const done: string[] = [];
  let isReady = false;
  let isField = false;
  const waiting = new WaitingKeys(
    () => isReady,
    () => isField,
  );
  const act =
    (name: string, more: () => void = () => undefined) =>
    (): Promise<void> => {
      done.push(name);
      more();
      return Promise.resolve();
    };
  return {
    done,
    waiting,
    act,
    ready: (is: boolean) => {
      isReady = is;
    },
    openField: () => {
      isField = true;
    },
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('presses that wait for their card', () => {
  it('are carried out in the tick of the press where all is there', () => {
    const { done, waiting, act, ready } = keys();
    ready(true);
    waiting.take(act('a'));
    expect(done).toEqual(['a']);
  });

  it('wait, and are carried out in their order', async () => {
    const { done, waiting, act, ready } = keys();
    for (const name of ['a', 'x', 'd']) waiting.take(act(name));
    await settled();
    expect(done).toEqual([]);
    ready(true);
    waiting.goOn();
    waiting.take(act('j'));
    await settled();
    expect(done).toEqual(['a', 'x', 'd', 'j']);
  });

  it('wait again where one of them leads to what is not there yet', async () => {
    const { done, waiting, act, ready } = keys();
    waiting.take(
      act('a', () => {
        ready(false);
      }),
    );
    waiting.take(act('x'));
    ready(true);
    waiting.goOn();
    await settled();
    expect(done).toEqual(['a']);
    ready(true);
    waiting.goOn();
    await settled();
    expect(done).toEqual(['a', 'x']);
  });

  it('are no commands behind one that opens a field', async () => {
    const { done, waiting, act, ready, openField } = keys();
    waiting.take(act('n', openField));
    for (const letter of ['a', 'x']) waiting.take(act(letter));
    ready(true);
    waiting.goOn();
    await settled();
    expect(done).toEqual(['n']);
  });

  it('go on when the press that they waited for has ended, and not when they were dropped', async () => {
    const { done, waiting, act, ready } = keys();
    ready(true);
    let end: () => void = () => undefined;
    waiting.take(() => {
      ready(false);
      return new Promise((resolve) => {
        end = resolve;
      });
    });
    waiting.take(act('x'));
    ready(true);
    end();
    await settled();
    expect(done).toEqual(['x']);
    ready(false);
    waiting.take(act('d'));
    waiting.drop();
    ready(true);
    waiting.goOn();
    await settled();
    expect(done).toEqual(['x']);
  });
});
