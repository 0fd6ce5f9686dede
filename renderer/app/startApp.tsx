import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { desktop } from '../platform/desktop.ts';
import { App } from './App.tsx';

/** Puts the app on the page. */
export function startApp(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no root');
  createRoot(root).render(
    <StrictMode>
      <App desktop={desktop} />
    </StrictMode>,
  );
}
