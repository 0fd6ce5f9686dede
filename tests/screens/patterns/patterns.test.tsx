import { screen } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { layoutStore } from '../../../renderer/features/workspace/frame/layoutStore.ts';
import type { Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { lookAt } from '../lookAt.tsx';
import { drawMany, openPatterns } from './openPatterns.tsx';

let opened: Workplace | null = null;

afterEach(async () => {
  await opened?.close();
  opened = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

async function open(...wish: Parameters<typeof openPatterns>): Promise<HTMLElement> {
  await page.viewport(1366, 768);
  layoutStore.setState({ isHelpShown: false });
  opened = await openPatterns(...wish);
  return screen.findByRole('application');
}

function box(name: string): HTMLElement {
  return screen.getByRole('button', { name: new RegExp(`^${name}[.,]`) });
}

test('the drawing, its list and its loops look good', async () => {
  await open('example');
  expect(box('Weglopen')).toBeVisible();
  await lookAt('patterns');
  box('Weglopen').focus();
  await userEvent.keyboard('{Enter}');
  await lookAt('patterns', 'factor');
});

test('forty factors and 120 arrows still look like a drawing', async () => {
  await open('blank', () => {
    drawMany(40, 120);
  });
  await lookAt('patterns', 'many');
});

test('fifteen factors', async () => {
  await open('blank', () => {
    drawMany(15, 22);
  });
  await lookAt('patterns', 'fifteen');
});
