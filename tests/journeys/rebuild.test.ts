import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldWords } from '#shared/analysis/fieldWords';
import { firstRun } from '#shared/text/nl/firstRun';
import { sections } from '#shared/text/nl/sections';
import { unlock as unlockText } from '#shared/text/nl/unlock';
import { launchApp } from '../support/launchApp.ts';
import {
  goToSection,
  makeWorkplace,
  openExample,
  openFirstCase,
  typeInto,
  unlock,
  waitUntilKept,
} from './person.ts';

const label = fieldWords('riskWeighing', 'riskOfNotDoing').label;
const written = 'Dit stond er al.';

describe('a copy that is gone', () => {
  it.each([
    { copy: 'database', folder: 'IndexedDB' },
    { copy: 'journal', folder: 'vault' },
  ] as const)(
    'the $copy is rebuilt from the other one, and the app says so',
    { timeout: 120_000 },
    async ({ copy, folder }) => {
      const profileDir = mkdtempSync(path.join(os.tmpdir(), 'samenhang-rebuild-'));
      const first = await launchApp({ profileDir });
      await makeWorkplace(first.window);
      await openExample(first.window);
      await goToSection(first.window, sections.s9.title);
      await typeInto(first.window, label, ` ${written}`);
      await waitUntilKept(first.window);
      await first.kill();
      rmSync(path.join(profileDir, folder), { recursive: true });

      const second = await launchApp({ profileDir });
      await second.window.getByRole('button', { name: unlockText.button }).waitFor();
      const firstRunTitle = second.window.getByRole('heading', { name: firstRun.welcome.title });
      expect(await firstRunTitle.count()).toBe(0);
      await unlock(second.window);
      await second.window.getByText(unlockText.rebuilt[copy]).waitFor();
      await openFirstCase(second.window);
      await goToSection(second.window, sections.s9.title);
      const field = second.window.getByRole('textbox', { name: label, exact: true });
      expect(await field.innerText()).toContain(written);
      await second.close();

      // Rebuilt for good: the next start finds both and has nothing to say.
      const third = await launchApp({ profileDir });
      await unlock(third.window);
      await third.window.getByRole('row').nth(1).waitFor();
      expect(await third.window.getByText(unlockText.rebuilt[copy]).count()).toBe(0);
      await third.close();
    },
  );
});
