import { BrowserWindow, type PrintToPDFOptions } from 'electron';
import type { HostResult } from '$core/contract/host-api';
import { fail, ok } from '$core/contract/result';
import { detailOf, hostError } from '../host-error';
import { PAGE_TO_PRINT, type PrintSession } from './print-session';

/** Larger pages take Chromium minutes and gigabytes. */
const MAX_PAGE_BYTES = 32 * 1024 * 1024;
const MAX_DURATION_MS = 300_000;

const OPTIONS: PrintToPDFOptions = {
  pageSize: 'A4',
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate:
    '<div style="width:100%;font:8px sans-serif;color:#5c574f;text-align:center"><span class="pageNumber"></span> / <span class="totalPages"></span></div>',
};

/** Makes PDF of pages in a hidden window without scripts, network and access to the work, one page at a time. */
export class Printer {
  readonly #parent: BrowserWindow;
  readonly #open: () => Promise<PrintSession>;
  #session: Promise<PrintSession> | null = null;
  #window: BrowserWindow | null = null;

  constructor(parent: BrowserWindow, open: () => Promise<PrintSession>) {
    this.#parent = parent;
    this.#open = open;
    parent.once('closed', () => {
      this.stop();
    });
  }

  /** The page (HTML, UTF-8) as PDF. What was being printed before is given up. */
  async print(page: Uint8Array<ArrayBuffer>): Promise<HostResult<Uint8Array<ArrayBuffer>>> {
    if (page.byteLength > MAX_PAGE_BYTES) return fail(hostError('too-large', 'report'));
    this.stop();
    this.#session ??= this.#open();
    const print = await this.#session;
    const window = this.#makeWindow(print);
    const timer = setTimeout(() => {
      window.destroy();
    }, MAX_DURATION_MS);
    try {
      print.serve(page);
      await window.loadURL(PAGE_TO_PRINT);
      return ok(new Uint8Array(await window.webContents.printToPDF(OPTIONS)));
    } catch (error) {
      return fail(hostError(window.isDestroyed() ? 'stopped' : 'not-printable', 'report', detailOf(error)));
    } finally {
      clearTimeout(timer);
      if (!window.isDestroyed()) window.destroy();
      if (this.#window === window) {
        print.serve(null);
        this.#window = null;
      }
    }
  }

  /** Gives up what is being printed. */
  stop(): void {
    this.#window?.destroy();
    this.#window = null;
  }

  #makeWindow({ session }: PrintSession): BrowserWindow {
    const window = new BrowserWindow({
      parent: this.#parent,
      show: false,
      webPreferences: {
        session,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        webSecurity: true,
        webviewTag: false,
        spellcheck: false,
        devTools: false,
      },
    });
    this.#window = window;
    return window;
  }
}
