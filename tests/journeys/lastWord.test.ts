import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fieldWords } from '#shared/analysis/fieldWords';
import { sections } from '#shared/text/nl/sections';
import { launchApp, type LaunchedApp } from '../support/launchApp.ts';
import {
  goToSection,
  makeWorkplace,
  openExample,
  openFirstCase,
  typeInto,
  unlock,
} from './person.ts';

const lineLabel = fieldWords('cover', 'region').label;
const proseLabel = fieldWords('cover', 'triggerNote').label;

it('closing right behind the last key loses neither a line nor a text', async () => {
  const profileDir = mkdtempSync(path.join(os.tmpdir(), 'samenhang-last-'));
  const first = await launchApp({ profileDir });
  await makeWorkplace(first.window);
  await openExample(first.window);
  await goToSection(first.window, sections.s0.title);
  await typeInto(first.window, proseLabel, ' laatstewoord');
  const line = first.window.getByLabel(lineLabel, { exact: true }).first();
  await line.focus();
  await line.pressSequentially(' slotregel');
  await closeWindow(first);

  const next = await launchApp({ profileDir });
  await unlock(next.window);
  await openFirstCase(next.window);
  await goToSection(next.window, sections.s0.title);
  const text = next.window.getByRole('textbox', { name: proseLabel, exact: true }).first();
  await text.getByText('laatstewoord').waitFor();
  const kept = next.window.getByLabel(lineLabel, { exact: true }).first();
  expect(await kept.inputValue()).toContain('slotregel');
  await next.kill();
});

/** As the cross in the corner does. */
async function closeWindow({ app }: LaunchedApp): Promise<void> {
  const gone = app.waitForEvent('close', { timeout: 20_000 });
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await gone;
}
