import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeAfterKeeping } from '$main/window/closing';
import { reloadLimit } from '$main/window/reload-limit';

class FakeWindow extends EventEmitter {
  open = true;
  /** Its page does not let itself be closed. */
  hangs = false;
  destroyed = 0;
  close(): void {
    const event = {
      defaultPrevented: false,
      preventDefault: () => {
        event.defaultPrevented = true;
      },
    };
    this.emit('close', event);
    if (!event.defaultPrevented && !this.hangs) this.#closed();
  }
  destroy(): void {
    this.destroyed += 1;
    this.#closed();
  }
  #closed(): void {
    this.open = false;
    this.emit('closed');
  }
}

describe('closing', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const opened = (
    isListening = true,
  ): { window: FakeWindow; announce: ReturnType<typeof vi.fn>; ready: () => void } => {
    const window = new FakeWindow();
    const announce = vi.fn();
    return { window, announce, ready: closeAfterKeeping(window, { isListening: () => isListening, announce }) };
  };

  it('waits until the page has kept what is typed', () => {
    const { window, announce, ready } = opened();
    window.close();
    window.close();
    expect(window.open).toBe(true);
    expect(announce).toHaveBeenCalledOnce();
    ready();
    expect(window.open).toBe(false);
    vi.advanceTimersByTime(10_000);
    expect(window.destroyed).toBe(0);
  });

  it('does not wait for a page that is ready and does not go', () => {
    const { window, ready } = opened();
    window.hangs = true;
    window.close();
    ready();
    expect(window.open).toBe(true);
    vi.advanceTimersByTime(2000);
    expect(window.open).toBe(false);
  });

  it('waits two seconds at most', () => {
    const { window } = opened();
    window.close();
    vi.advanceTimersByTime(1999);
    expect(window.open).toBe(true);
    vi.advanceTimersByTime(1);
    expect(window.open).toBe(false);
  });

  it('does not wait for a page that has not started', () => {
    const { window, announce } = opened(false);
    window.close();
    expect(window.open).toBe(false);
    expect(announce).not.toHaveBeenCalled();
  });

  it('does not wait for ever for a page that has not started and does not go', () => {
    const { window } = opened(false);
    window.hangs = true;
    window.close();
    expect(window.open).toBe(true);
    vi.advanceTimersByTime(2000);
    expect(window.open).toBe(false);
  });

  it('is not done because the page says that it is ready without having been asked', () => {
    const { window, ready } = opened();
    ready();
    expect(window.open).toBe(true);
  });
});

it('a page is loaded again three times in a minute at most', () => {
  let now = 0;
  const mayReload = reloadLimit(() => now);
  expect([mayReload(), mayReload(), mayReload(), mayReload()]).toEqual([true, true, true, false]);
  now = 59_999;
  expect(mayReload()).toBe(false);
  now = 60_000;
  expect(mayReload()).toBe(true);
});
