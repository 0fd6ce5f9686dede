const LONGEST_PICTURE_MS = 200;

/** After the frame that is being made; a window that is not painted must not wait for ever. */
export function nextPicture(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_PICTURE_MS);
    requestAnimationFrame(() => {
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  });
}
