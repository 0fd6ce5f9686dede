/** The picture types that are shown in the app. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';

/** What picture the bytes are, whatever their name says; null for anything else. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const has = (signs: string, at = 0) =>
    Array.from(signs).every((sign, index) => bytes[at + index] === sign.charCodeAt(0));
  if (has('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (has('\xff\xd8\xff')) return 'image/jpeg';
  if (has('GIF87a') || has('GIF89a')) return 'image/gif';
  return has('RIFF') && has('WEBP', 8) ? 'image/webp' : null;
}
