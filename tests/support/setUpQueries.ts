import { configure } from '@testing-library/react';
import { SOON_MS } from './soon.ts';

/** Characters of the page that a message about something missing shows. */
const SHOWN = 3_000;

/**
 * Lets a query wait long for what comes, and one that finds nothing say so with the words on the page instead of all of its markup. A test
 * that waits asks many times before it finds; writing the markup out each time took longer than the work.
 */
export function setUpQueries(): void {
  configure({
    asyncUtilTimeout: SOON_MS,
    getElementError: (message, container) => {
      const error = new Error(`${message ?? ''}\n\n${container.textContent.slice(0, SHOWN)}`);
      error.name = 'TestingLibraryElementError';
      return error;
    },
  });
}
