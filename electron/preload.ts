import { contextBridge, ipcRenderer } from 'electron';
import {
  callChannel,
  desktopCallNames,
  desktopEventNames,
  eventChannel,
} from '#shared/desktop/contract';

// The contract turned into `window.desktop`, and nothing more: only its names cross over.
const calls = desktopCallNames.map((name) => [
  name,
  (argument: unknown): Promise<unknown> => ipcRenderer.invoke(callChannel(name), argument),
]);

function on(name: unknown, listener: (payload: unknown) => void): () => void {
  const known = desktopEventNames.find((one) => one === name);
  if (!known) throw new Error('Unknown event');
  const forward = (_event: unknown, payload: unknown): void => {
    listener(payload);
  };
  ipcRenderer.on(eventChannel(known), forward);
  return () => {
    ipcRenderer.off(eventChannel(known), forward);
  };
}

contextBridge.exposeInMainWorld('desktop', { ...Object.fromEntries(calls), on });
