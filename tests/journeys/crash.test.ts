import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { fieldWords } from '#shared/analysis/fieldWords';
import { sections } from '#shared/text/nl/sections';
import { launchApp, type LaunchedApp } from '../support/launchApp.ts';
import { runs } from '../support/runs.ts';
import {
  caretAtEnd,
  goToSection,
  makeWorkplace,
  openExample,
  openFirstCase,
  unlock,
  waitUntilKept,
} from './person.ts';

/** One text in each of four sections. */
const places = [
  { section: sections.s0.title, label: fieldWords('cover', 'triggerNote').label },
  { section: sections.s9.title, label: fieldWords('riskWeighing', 'riskOfNotDoing').label },
  { section: sections.s11.title, label: fieldWords('futurePerspective', 'living').label },
  { section: sections.s13.title, label: fieldWords('account', 'methodNote').label },
] as const;

const KILLS = runs(5, 100);

describe('killing the whole app while somebody types', () => {
  it(
    `loses nothing that was acknowledged, ${String(KILLS)} times`,
    { timeout: 60_000 + KILLS * 40_000 },
    async () => {
      const profileDir = mkdtempSync(path.join(os.tmpdir(), 'samenhang-kill-'));
      const kept = new Map<string, string>();
      const first = await launchApp({ profileDir });
      await makeWorkplace(first.window);
      await openExample(first.window);
      await waitUntilKept(first.window);
      await typeUntilKilled(first, kept, 0);

      for (let kill = 1; kill <= KILLS; kill += 1) {
        const app = await launchApp({ profileDir });
        await unlock(app.window);
        await openFirstCase(app.window);
        expect(await lostTexts(app.window, kept)).toEqual([]);
        if (kill < KILLS) await typeUntilKilled(app, kept, kill);
        else await app.kill();
      }
      // Every kill must have come after something was acknowledged, or nothing was proved.
      expect(kept.size).toBe(places.length);
    },
  );
});

/**
 * Types numbered words into one field and kills the app at a random moment. Each time the save
 * line says that everything is kept, the page hands over the field's text as it is right then.
 */
async function typeUntilKilled(
  { window, kill }: LaunchedApp,
  kept: Map<string, string>,
  round: number,
): Promise<void> {
  const place = places[round % places.length] ?? places[0];
  await goToSection(window, place.section);
  await caretAtEnd(window, place.label);
  let acknowledged = 0;
  await window.exposeFunction('noteKept', (text: string) => {
    kept.set(place.label, text);
    acknowledged += 1;
  });
  await window.evaluate(watchSaveLine);
  const killAfter = 1500 + Math.random() * 3000;
  const started = Date.now();
  const typing = (async () => {
    for (let word = 0; ; word += 1) {
      await window.keyboard.type(` woord${String(round)}x${String(word)}`, { delay: 8 });
      if (Math.random() < 0.2) await window.waitForTimeout(Math.random() * 900);
    }
  })().catch(() => 'the window is gone');
  while (acknowledged === 0 || Date.now() - started < killAfter) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (Date.now() - started > 20_000) throw new Error('Nothing was ever kept');
  }
  await kill();
  await typing;
}

/** Runs in the page. */
function watchSaveLine(): void {
  const report = (globalThis as unknown as { noteKept: (text: string) => void }).noteKept;
  new MutationObserver(() => {
    const isKept = document.querySelector('[data-tone="saved"]') !== null;
    const field = document.querySelector<HTMLElement>('[contenteditable="true"]');
    if (isKept && field !== null) report(field.innerText);
  }).observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-tone'] });
}

/** The fields whose text does not begin with all that was acknowledged for them. */
async function lostTexts(window: Page, kept: ReadonlyMap<string, string>): Promise<string[]> {
  const lost: string[] = [];
  for (const { section, label } of places) {
    const acknowledged = kept.get(label);
    if (acknowledged === undefined) continue;
    await goToSection(window, section);
    const field = window.getByRole('textbox', { name: label, exact: true }).first();
    const text = await field.innerText();
    if (!text.trim().startsWith(acknowledged.trim())) {
      lost.push(`${label}: kept "…${acknowledged.slice(-60)}", found "…${text.slice(-60)}"`);
    }
  }
  return lost;
}
