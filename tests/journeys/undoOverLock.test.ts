import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { fieldWords } from '#shared/analysis/fieldWords';
import { editor } from '#shared/text/nl/editor';
import { sections } from '#shared/text/nl/sections';
import { desktopOf } from '../support/desktopOf.ts';
import { launchApp } from '../support/launchApp.ts';
import {
  goToSection,
  makeWorkplace,
  openExample,
  typeInto,
  unlock,
  waitUntilKept,
} from './person.ts';

const label = fieldWords('cover', 'triggerNote').label;

it('what was written before locking can be undone after it, and done again', async () => {
  const profileDir = mkdtempSync(path.join(os.tmpdir(), 'samenhang-undo-'));
  const launched = await launchApp({ profileDir });
  await makeWorkplace(launched.window);
  await openExample(launched.window);
  await goToSection(launched.window, sections.s0.title);
  await typeInto(launched.window, label, ' eerstewoord');
  await launched.window.waitForTimeout(1_000);
  await typeInto(launched.window, label, ' tweedewoord');

  const next = launched.app.waitForEvent('window');
  const desktop = await desktopOf(launched.window);
  await desktop.evaluate((bridge) => bridge.requestLock({ reason: 'user' }));
  const page = await next;
  await unlock(page);
  await goToSection(page, sections.s0.title);
  await textOf(page).getByText('tweedewoord').waitFor();

  await page.getByRole('button', { name: editor.undo }).click();
  await expect.poll(() => textOf(page).textContent()).not.toContain('tweedewoord');
  expect(await textOf(page).textContent()).toContain('eerstewoord');
  await page.getByRole('button', { name: editor.undo }).click();
  await expect.poll(() => textOf(page).textContent()).not.toContain('eerstewoord');
  await page.getByRole('button', { name: editor.redo }).click();
  await page.getByRole('button', { name: editor.redo }).click();
  await expect.poll(() => textOf(page).textContent()).toContain('eerstewoord tweedewoord');
  await waitUntilKept(page);
  await launched.kill();
});

function textOf(page: Page) {
  return page.getByRole('textbox', { name: label, exact: true }).first();
}
