import { screen } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sectionIds, type SectionId } from '#shared/analysis/sections';
import { sections } from '#shared/text/nl/sections';
import { goToSection } from '../../../renderer/state/openCaseStore.ts';
import { lookAt } from '../lookAt.tsx';
import { openWorkspace, type OpenedWorkspace } from './openExampleWorkspace.tsx';

let opened: OpenedWorkspace | null = null;

afterEach(async () => {
  await opened?.workplace.close();
  opened = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

async function go(section: SectionId): Promise<void> {
  goToSection(section);
  await screen.findByRole('heading', { level: 1, name: sections[section].title });
}

describe('every section', () => {
  test.each(sectionIds)('%s with the example', { timeout: 90_000 }, async (section) => {
    opened = await openWorkspace('example');
    await screen.findByRole('navigation', { name: 'Onderdelen' });
    await go(section);
    await lookAt('workspace', section);
    const head = document.querySelector<HTMLElement>('main [data-item-index]');
    if (head === null) return;
    head.focus();
    await userEvent.keyboard('{Enter}');
    expect(head).toHaveAttribute('aria-expanded', 'true');
    await lookAt('workspace', `${section}-open`);
  });

  test.each(sectionIds)('%s of a new analysis', { timeout: 60_000 }, async (section) => {
    opened = await openWorkspace('blank');
    await screen.findByRole('navigation', { name: 'Onderdelen' });
    await go(section);
    await lookAt('workspace', `${section}-empty`);
  });
});
