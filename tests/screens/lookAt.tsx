import { render } from '@testing-library/react';
import axe, { type RunOptions } from 'axe-core';
import type { ReactElement } from 'react';
import { I18nProvider } from 'react-aria-components';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { ScreenName } from './screenList.ts';
import '../../renderer/app/tokens.css';
import '../../renderer/app/global.css';

interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** A small office laptop, and the same at 200 % zoom. */
const sizes: readonly Size[] = [
  { name: 'laptop', width: 1366, height: 768 },
  { name: 'zoomed', width: 683, height: 384 },
];
const themes = ['light', 'dark'] as const;
// The test page has no page around it; the app's own page is checked in the journeys.
const allRules: RunOptions = { rules: { 'page-has-heading-one': { enabled: false } } };
/** The second theme changes colours and nothing else: what colour does not decide was just seen. */
const colourRules: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};
const pictures: unknown = import.meta.env['VITE_PICTURES'];

/** Renders as the app does: with Dutch in React Aria. What comes back takes it away again. */
export function renderScreen(element: ReactElement): () => void {
  document.documentElement.lang = 'nl';
  document.title = 'Samenhang';
  return render(<I18nProvider locale="nl-NL">{element}</I18nProvider>).unmount;
}

/**
 * Looks at what is on screen in light and dark, on a laptop and at 200 % zoom: no axe violations,
 * nothing that scrolls sideways. `moment` tells states of one screen apart. With VITE_PICTURES set, keeps a picture of each in that folder.
 */
export async function lookAt(name: ScreenName, moment = ''): Promise<void> {
  const label = moment === '' ? name : `${name}-${moment}`;
  for (const size of sizes) {
    await page.viewport(size.width, size.height);
    for (const theme of themes) {
      if (document.documentElement.dataset['theme'] !== theme) {
        document.documentElement.dataset['theme'] = theme;
        endColourChange();
      }
      await settled();
      if (typeof pictures === 'string') {
        const path = `${pictures}/${label}-${size.name}-${theme}.png`;
        await page.screenshot({ path, base64: false });
      }
      await expectGood(`${label}, ${size.name}, ${theme}`, theme);
    }
  }
  delete document.documentElement.dataset['theme'];
  await page.viewport(1366, 768);
}

async function expectGood(place: string, theme: (typeof themes)[number]): Promise<void> {
  const root = document.documentElement;
  expect(root.scrollWidth, `${place}: scrolls sideways`).toBeLessThanOrEqual(root.clientWidth);
  const { violations } = await axe.run(document, {
    // Only what is wrong is read; collecting what is right takes the greater part of the time.
    resultTypes: ['violations'],
    // Reading all style sheets anew is for rules that judge sound and turned screens; there are none.
    preload: false,
    ...(theme === 'light' ? allRules : colourRules),
  });
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
  expect(found, place).toEqual([]);
}

/**
 * Two frames in which nothing moves any more: axe must not judge a colour halfway, nor take a
 * dialog that is still coming for one that is not there. The end of one movement may begin another.
 */
async function settled(): Promise<void> {
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const moving = document.getAnimations().filter(willEnd);
    if (moving.length === 0 && !isDialogComing()) return;
    await Promise.all(moving.map(finished));
  }
}

/** Nobody waits for the colours of one theme to fade into those of the other. */
function endColourChange(): void {
  for (const movement of document.getAnimations()) {
    if (movement instanceof CSSTransition) movement.finish();
  }
}

/** React Aria keeps a dialog unseen until what an on-screen keyboard moves is at rest. */
function isDialogComing(): boolean {
  return [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].some((dialog) => {
    for (let part: Element | null = dialog; part !== null; part = part.parentElement) {
      if (getComputedStyle(part).opacity === '0') return true;
    }
    return false;
  });
}

function willEnd(animation: Animation): boolean {
  const { iterations } = animation.effect?.getTiming() ?? {};
  return iterations !== Infinity && animation.playState === 'running';
}

function finished(animation: Animation): Promise<unknown> {
  return animation.finished.catch(() => undefined);
}
