import { app, dialog } from 'electron';
import { readFlags } from './flags';
import { detailOf } from './host-error';
import { prepareLaunch, type Launch } from './launch';
import { messages } from './messages';
import { start } from './start';

const CANNOT_RUN = 2;

function refuse(sentence: string): void {
  dialog.showErrorBox(messages.applicationName, sentence);
  app.exit(CANNOT_RUN);
}

function watchForBugs({ log }: Launch): void {
  process.on('uncaughtException', (error) => {
    log.bug('main', error);
  });
  process.on('unhandledRejection', (error) => {
    log.bug('main', error);
  });
}

async function run(launch: Launch): Promise<void> {
  watchForBugs(launch);
  app.on('window-all-closed', () => {
    app.quit();
  });
  await app.whenReady();
  try {
    await start(launch);
  } catch (error) {
    launch.log.bug('start', error);
    refuse(messages.startFailed(detailOf(error), launch.log.path));
  }
}

function main(): void {
  const flags = readFlags(process.argv.slice(1), process.cwd());
  if (!flags.ok) {
    refuse(flags.error);
    return;
  }
  try {
    const launch = prepareLaunch(flags.value);
    if (launch === null) app.quit();
    else void run(launch);
  } catch (error) {
    refuse(messages.profileUnusable(flags.value.profileFolder ?? app.getPath('userData'), detailOf(error)));
  }
}

main();
