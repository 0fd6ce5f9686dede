/** Puts an SVG picture on the clipboard as PNG; false when that did not work. */
export type PictureCopier = (svg: string) => Promise<boolean>;

let copier: PictureCopier | null = null;

/** The app says how; a feature does not know the desktop. */
export function setPictureCopier(next: PictureCopier): void {
  copier = next;
}

export async function copyPicture(svg: string): Promise<boolean> {
  return (await copier?.(svg)) ?? false;
}
