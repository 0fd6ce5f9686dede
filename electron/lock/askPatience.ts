import { dialog } from 'electron';
import { menu } from '#shared/text/nl/menu';

/** Tells the user that the window does not answer; waiting is the answer for Escape and Enter. */
export async function askPatience(stopAsking: AbortSignal): Promise<'wait' | 'give-up'> {
  const text = menu.silentWindow;
  const answer = await dialog.showMessageBox({
    type: 'warning',
    title: menu.appName,
    message: text.message,
    detail: text.detail,
    buttons: [text.wait, text.giveUp],
    defaultId: 0,
    cancelId: 0,
    signal: stopAsking,
  });
  return answer.response === 1 ? 'give-up' : 'wait';
}
