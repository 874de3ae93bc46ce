import { contextBridge, ipcRenderer } from 'electron';
import type { HostTransport } from '$core/contract/host-api';

/** The form of every name in the contract. Nothing else passes, whatever Electron listens to beside it. */
const NAME = /^[a-z]+:[a-z]+(?:-[a-z]+)*$/u;

function checked(name: string): string {
  if (!NAME.test(name)) throw new TypeError(`No such call or event: ${name}`);
  return name;
}

const host: HostTransport = {
  invoke: (channel, input) => ipcRenderer.invoke(checked(channel), input),
  listen: (name, listener) => {
    const forward = (_event: unknown, payload: unknown): void => {
      listener(payload);
    };
    ipcRenderer.on(checked(name), forward);
    return () => {
      ipcRenderer.off(name, forward);
    };
  },
};

contextBridge.exposeInMainWorld('host', host);
