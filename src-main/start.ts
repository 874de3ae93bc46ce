import { app, session } from 'electron';
import type { Start } from '$core/contract/calls';
import { createHandlers } from './ipc/call-handlers';
import { registerHandlers } from './ipc/register-handlers';
import { sendEvent } from './ipc/send-event';
import { openWork, type Work } from './open-work';
import type { Launch } from './launch';
import { Printer } from './print/printer';
import { PrintSession } from './print/print-session';
import { rememberFolder } from './seeds/seeds-folder';
import { Seeds } from './seeds/seeds';
import { serveApp } from './security/app-protocol';
import { respondFromServer } from './security/development-server';
import { respondWithFiles, type Responder } from './security/file-responder';
import { refuseNetwork } from './security/network';
import { ENTRY_URL } from './security/origin';
import { denyPermissions } from './security/permissions';
import { listServedFiles } from './security/served-files';
import { systemFacts } from './start-facts';
import { closeAfterKeeping } from './window/closing';
import { createMainWindow, focusWindow, type MainWindow } from './window/main-window';
import { createMenu, type AppMenu } from './window/menu';
import { recoverFromCrashes } from './window/recovery';
import { followTheme } from './window/theme';
import { logErrorsOf } from './window/window-log';

/** Opens the work of the profile, then the window on it. Nothing of the page runs before the work is in order. */
export async function start(launch: Launch): Promise<void> {
  const { devServer, log, places, profileFolder } = launch;
  const work = await openWork(launch);
  const respond = await responderOf(launch);
  await secureSession(launch, respond);
  followTheme(work.settings.current().theme);
  const development = devServer !== null;
  const main = createMainWindow({
    preloadPath: places.preload,
    statePath: `${profileFolder}/window-state.json`,
    icon: places.icon,
    development,
  });
  const contents = main.window.webContents;
  const seeds = new Seeds(work.seedsFolder, {
    changed: (listing) => {
      sendEvent(contents, 'seeds:changed', listing);
    },
    failed: (error) => {
      log.bug('seeds', error);
    },
  });
  const run = (commandId: string): void => {
    sendEvent(contents, 'command:run', { commandId });
  };
  const menu = createMenu({ development, settings: work.settings.current(), run });
  const printer = new Printer(main.window, () => PrintSession.open(app, respond));
  answerCalls({ launch, work, main, menu, seeds, printer });
  logErrorsOf(contents, log);
  recoverFromCrashes(main.window, log);
  app.on('second-instance', () => {
    focusWindow(main.window);
  });
  await main.window.loadURL(ENTRY_URL);
}

async function responderOf({ devServer, places }: Launch): Promise<Responder> {
  return devServer === null ? respondWithFiles(await listServedFiles(places.page)) : respondFromServer(devServer);
}

async function secureSession({ devServer }: Launch, respond: Responder): Promise<void> {
  const only = session.defaultSession;
  denyPermissions(only);
  await refuseNetwork(app, only, devServer);
  serveApp(only, respond);
}

interface Running {
  readonly launch: Launch;
  readonly work: Work;
  readonly main: MainWindow;
  readonly menu: AppMenu;
  readonly seeds: Seeds;
  readonly printer: Printer;
}

function answerCalls({ launch, work, main, menu, seeds, printer }: Running): void {
  let isListening = false;
  const onReadyToClose = closeAfterKeeping(main.window, {
    isListening: () => isListening,
    announce: () => {
      sendEvent(main.window.webContents, 'app:closing', undefined);
    },
  });
  main.window.webContents.on('render-process-gone', () => {
    isListening = false;
  });
  const handlers = createHandlers({
    ...work,
    seeds,
    printer,
    profileFolder: launch.profileFolder,
    window: main.window,
    onReadyToClose,
    onReady: main.reveal,
    onEnabledCommands: menu.enable,
    onKeys: menu.showKeys,
    start: () => {
      isListening = true;
      return startOf(work);
    },
    onSettings: (settings) => {
      followTheme(settings.theme);
      menu.follow(settings);
    },
    onSeedsFolder: async (folder) => {
      const kept = await rememberFolder(launch.profileFolder, folder);
      if (!kept.ok) launch.log.note(`the choice of the seeds folder was not kept: ${kept.error.detail}`);
    },
  });
  registerHandlers(handlers, launch.log.bug);
}

function startOf({ journal, settings, keymap, uncleanEnd, storeCopyFolder }: Work): Start {
  return {
    ...systemFacts(),
    settings: settings.current(),
    keymap: keymap.atStart,
    journalHead: journal.head,
    journalLinesSetAside: journal.linesSetAside,
    uncleanEnd,
    storeCopyFolder,
  };
}
