import { useEffect, useState } from 'react';
import type { OpenCase } from '../../vault/unlockedWorkplace.ts';

/** The content of one attachment, opened. */
export type Content =
  | { readonly kind: 'reading' }
  | { readonly kind: 'there'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'missing' | 'damaged' };

/** Opens the content by its hash, and again when `revision` changes: it may have come meanwhile. */
export function useContent(
  attachments: OpenCase['attachments'],
  hash: string,
  revision: unknown,
): Content {
  const [content, setContent] = useState<Content>({ kind: 'reading' });
  useEffect(() => {
    let isOver = false;
    void attachments.get(hash).then((got) => {
      if (isOver) return;
      setContent(got.ok ? { kind: 'there', bytes: got.value } : { kind: got.reason });
    });
    return () => {
      isOver = true;
    };
  }, [attachments, hash, revision]);
  return content;
}
