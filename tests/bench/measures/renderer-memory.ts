import type { BenchDesk } from '../pages/bench-desk';

/** What the process of the window holds, in megabytes, after what it no longer needs was collected. */
export async function rendererMegabytes({ running: { app, page } }: BenchDesk): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const kilobytes = await app.evaluate(({ app: electron, BrowserWindow }) => {
    const id = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    return electron.getAppMetrics().find(({ pid }) => pid === id)?.memory.workingSetSize ?? NaN;
  });
  return kilobytes / 1024;
}
