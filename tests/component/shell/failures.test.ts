import { mount, unmount } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Notices } from '$renderer/state/notices.svelte';
import { BugReporter } from '$renderer/ui/shell/bug-reporter';
import ErrorScreen from '$renderer/ui/shell/ErrorScreen.svelte';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a start that failed', () => {
  it('says that nothing is lost, what to do and, on demand, what the program said', async () => {
    const onretry = vi.fn();
    const screen = mount(ErrorScreen, {
      target: document.body,
      props: { detail: 'The journal cannot be read: EIO', onretry },
    });
    await expect.element(page.getByRole('heading', { name: 'Verbatim could not start' })).toBeVisible();
    await expect.element(page.getByText('The journal cannot be read: EIO')).not.toBeVisible();
    await page.getByText('What the program said').click();
    await expect.element(page.getByText('The journal cannot be read: EIO')).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(onretry).toHaveBeenCalledOnce();
    await unmount(screen);
  });
});

describe('a bug', () => {
  it('goes to the log, and is said as soon as there is a place to say it', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const bugs = new BugReporter();
    const notices = new Notices();
    bugs.report(new Error('too early to be shown'));
    bugs.sayTo(notices);
    bugs.report('no error object');
    expect(log).toHaveBeenCalledTimes(2);
    expect(notices.list.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      expect.stringMatching(/^error: Something went wrong inside Verbatim: no error object/),
    ]);
  });
});
