import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import {
  callChannel,
  desktopCallNames,
  desktopParsers,
  type DesktopCallName,
  type DesktopCalls,
} from '#shared/desktop/contract';
import { errorCode } from '../files/writeProblem.ts';

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
    ipc.handle(callChannel(name), async (event, ...message: unknown[]) => {
      if (!isTrusted(event) || message.length !== 1) throw new Error('Refused');
      return answer(name, message[0], handlers);
    });
  }
}

async function answer<Name extends DesktopCallName>(
  name: Name,
  message: unknown,
  handlers: DesktopHandlers,
): Promise<unknown> {
  const argument = desktopParsers[name].safeParse(message);
  if (!argument.success) throw new Error('Refused');
  try {
    return await handlers[name](argument.data);
  } catch (error) {
    console.error('Desktop call failed:', name, errorCode(error));
    throw new Error('Failed');
  }
}
