import { ipcMain } from 'electron';
import { calls, type Channel } from '$core/contract/calls';
import { answerCall, type BugSink, type Handlers } from './answer-call';

/** Lets the window make every call of the contract, and no other. */
export function registerHandlers(handlers: Handlers, onBug: BugSink): void {
  for (const channel of channels()) register(channel, handlers, onBug);
}

function register<C extends Channel>(channel: C, handlers: Pick<Handlers, C>, onBug: BugSink): void {
  ipcMain.handle(channel, ({ senderFrame }, input: unknown) =>
    answerCall(channel, handlers[channel], { frame: senderFrame, input }, onBug),
  );
}

function channels(): Channel[] {
  const isChannel = (name: string): name is Channel => name in calls;
  return Object.keys(calls).filter(isChannel);
}
