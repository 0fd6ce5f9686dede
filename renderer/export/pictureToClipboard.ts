import type { DesktopBridge } from '#shared/desktop/contract';
import { logAccess } from '../state/accessSink.ts';
import { rasterise } from './rasterise.ts';

/** Puts a picture of the opened case on the clipboard, and a line about it in its access log. */
export async function pictureToClipboard(
  svg: string,
  desktop: Pick<DesktopBridge, 'copyPicture'>,
): Promise<boolean> {
  try {
    const copied = await desktop.copyPicture({ png: await rasterise(svg) });
    logAccess({ action: 'copyPicture', result: copied.ok ? 'ok' : 'failed' });
    return copied.ok;
  } catch {
    return false;
  }
}
