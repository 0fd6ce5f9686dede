import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { desktop } from '../platform/desktop.ts';
import { App } from './App.tsx';
import type { FirstLook } from './firstLook.ts';
import { openApp } from './openApp.ts';

/** A slower answer finds a picture that says so. */
const PATIENCE_MS = 150;

/** Puts the app on the page: at once with its first screen when the first look is quick. */
export async function startApp(firstLook: Promise<FirstLook>): Promise<void> {
  const place = document.getElementById('root');
  if (place === null) throw new Error('The page has no root');
  const parts = openApp(desktop, firstLook);
  await settledWithin(PATIENCE_MS, firstLook);
  const root = createRoot(place);
  flushSync(() => {
    root.render(
      <StrictMode>
        <App parts={parts} />
      </StrictMode>,
    );
  });
}

async function settledWithin(limitMs: number, answer: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, limitMs);
  });
  await Promise.race([answer.catch(() => null), late]);
  clearTimeout(timer);
}
