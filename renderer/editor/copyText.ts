/** Puts words on the clipboard, as part of a press; false when the browser would not. */
export function copyText(words: string): boolean {
  let isCopied = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', words);
    event.preventDefault();
    event.stopImmediatePropagation();
    isCopied = true;
  };
  document.addEventListener('copy', fill, { capture: true });
  try {
    // The newer way asks for a permission, and this app grants none.
    const execute: unknown = Reflect.get(document, 'execCommand');
    if (typeof execute === 'function') Reflect.apply(execute, document, ['copy']);
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
  return isCopied;
}
