import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import {
  callChannel,
  desktopCallNames,
  type DesktopCallName,
  type DesktopCalls,
} from '#shared/desktop/contract';
import { desktopParsers } from '#shared/desktop/desktopParsers';

/** The contract's calls, in a form in which one loop can handle them all. */
export type DesktopHandlers = {
  readonly [Name in DesktopCallName]: (
    argument: Parameters<DesktopCalls[Name]>[0],
  ) => ReturnType<DesktopCalls[Name]>;
};

/**
 * Gives every call of the contract exactly one handler. A message from any other sender, or with
 * an argument its parser refuses, is rejected with an error that repeats nothing of it.
 */
export function registerHandlers(
  ipc: Pick<IpcMain, 'handle'>,
  isTrusted: (event: IpcMainInvokeEvent) => boolean,
  handlers: DesktopHandlers,
): void {
  for (const name of desktopCallNames) {
    const answer = answerFor(name, handlers);
    ipc.handle(callChannel(name), async (event, ...message: unknown[]) => {
      if (!isTrusted(event) || message.length !== 1) throw new Error('Refused');
      return answer(message[0]);
    });
  }
}

function answerFor<Name extends DesktopCallName>(
  name: Name,
  handlers: Pick<DesktopHandlers, Name>,
): (message: unknown) => Promise<unknown> {
  const parser = desktopParsers[name];
  const handle = handlers[name];
  return async (message) => {
    const argument = parser.safeParse(message);
    if (!argument.success) throw new Error('Refused');
    try {
      return await handle(argument.data);
    } catch (cause) {
      // Electron sends only the message to the window; the cause stays on this side.
      throw new Error('Failed', { cause });
    }
  };
}
