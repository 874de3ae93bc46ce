import { expect, test } from '../pages/test';

test('the window has no way out: no Node, no network, no other page, no other window', async ({ start }) => {
  const { app, page } = await start();
  expect(page.url()).toMatch(/^app:\/\/verbatim\//u);

  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    // Not typed by Electron, and the only way to see what a window was really made with.
    const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  });

  const globals = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
  );
  expect(globals).toEqual([]);

  const refused = await page.evaluate(async () => {
    const outcome = await fetch('https://www.example.org/').then(
      () => 'answered',
      () => 'refused',
    );
    // What a page may do with text: nothing, under the policy.
    const script = document.createElement('script');
    const evaluated = ((): string => {
      try {
        script.textContent = 'globalThis.wasRun = true';
        document.head.append(script);
        return 'wasRun' in globalThis ? 'ran' : 'refused';
      } catch {
        return 'refused';
      }
    })();
    return { fetch: outcome, evaluated, opened: window.open('https://www.example.org/') === null };
  });
  expect(refused).toEqual({ fetch: 'refused', evaluated: 'refused', opened: true });

  const before = page.url();
  await page.evaluate(() => {
    location.href = 'https://www.example.org/';
  });
  await expect.poll(() => page.url()).toBe(before);
  expect(app.windows()).toHaveLength(1);

  const granted = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone'] as PermissionName[];
    const states = await Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
    return states.filter((state) => state !== 'denied');
  });
  expect(granted).toEqual([]);
});

test('inline scripts are refused by the policy, and the policy is on every answer', async ({ start }) => {
  const { page } = await start();
  const policy = await page.evaluate(async () => (await fetch('/index.html')).headers.get('content-security-policy'));
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain('unsafe-eval');
  const missing = await page.evaluate(async () => (await fetch('/%2e%2e/package.json')).status);
  expect(missing).toBe(404);
});
