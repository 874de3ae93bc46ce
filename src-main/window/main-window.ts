import { BrowserWindow, screen } from 'electron';
import { backgroundColour } from './theme';
import { keepWindowState, MIN_HEIGHT, MIN_WIDTH, placeWindow, readWindowState } from './window-state';

/** So long after the last move, the place of the window is kept. */
const SETTLED_MS = 500;

export interface MainWindowOptions {
  readonly preloadPath: string;
  readonly statePath: string;
  readonly icon: string | null;
  readonly development: boolean;
}

export interface MainWindow {
  readonly window: BrowserWindow;
  /** Shows the window, if it is not shown yet. */
  readonly reveal: () => void;
}

/** The one window, where it was when it was last closed. It shows itself as soon as there is something to see. */
export function createMainWindow({ preloadPath, statePath, icon, development }: MainWindowOptions): MainWindow {
  const { bounds, maximized, fullScreen } = placeWindow(readWindowState(statePath), workAreas());
  const window = new BrowserWindow({
    ...bounds,
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    show: false,
    backgroundColor: backgroundColour(),
    ...(icon === null ? {} : { icon }),
    webPreferences: {
      preload: preloadPath,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      plugins: false,
      spellcheck: false,
      devTools: development,
    },
  });
  const reveal = (): void => {
    if (window.isDestroyed() || window.isVisible()) return;
    if (maximized) window.maximize();
    if (fullScreen) window.setFullScreen(true);
    window.show();
  };
  window.once('ready-to-show', reveal);
  keepState(window, statePath);
  return { window, reveal };
}

/** Brings a window before the eyes, from wherever it is. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function workAreas(): Electron.Rectangle[] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
}

function keepState(window: BrowserWindow, statePath: string): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized()) return;
    const state = {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
      fullScreen: window.isFullScreen(),
    };
    keepWindowState(statePath, state);
  };
  const keepSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, SETTLED_MS);
  };
  window.on('resize', keepSoon).on('move', keepSoon).on('close', keep);
  window.on('closed', () => {
    clearTimeout(timer);
  });
}
