import { screen } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { lookAt } from '../lookAt.tsx';
import { drawMany, openPatterns } from './openPatterns.tsx';

let opened: Workplace | null = null;

afterEach(async () => {
  await opened?.close();
  opened = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

test('the drawing of the example looks good', async () => {
  await page.viewport(1366, 768);
  opened = await openPatterns('example');
  expect(await screen.findByRole('application')).toBeVisible();
  await lookAt('patterns');
});

test('forty factors', async () => {
  await page.viewport(1366, 768);
  opened = await openPatterns('blank', () => {
    drawMany(40, 120);
  });
  expect(await screen.findByRole('application')).toBeVisible();
  await lookAt('patterns', 'many');
});
