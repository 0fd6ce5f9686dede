import { ClipboardItem, clipboard, nativeImage } from 'electron';
import { fail, ok } from '#shared/base/result';
import type { DesktopCalls } from '#shared/desktop/contract';

/** Refuses bytes that are no picture; what was on the clipboard then stays. */
export const copyPicture: DesktopCalls['copyPicture'] = async ({ png }) => {
  const image = nativeImage.createFromBuffer(Buffer.from(png));
  if (image.isEmpty()) return fail('failed');
  // Electron before 44 has another call for it, which its types do not name any more.
  const before: unknown = Reflect.get(clipboard, 'writeImage');
  if (typeof before === 'function') Reflect.apply(before, clipboard, [image]);
  else {
    const blob = new Blob([new Uint8Array(image.toPNG())], { type: 'image/png' });
    await clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  }
  return ok(null);
};
