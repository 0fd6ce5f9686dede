import { screen } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CollectionName } from '#shared/analysis/collectionNames';
import { fieldWords } from '#shared/analysis/fieldWords';
import type { SectionId } from '#shared/analysis/sections';
import { encodeSharedDoc } from '#shared/casedoc/updates';
import { forms } from '#shared/text/nl/forms';
import { privacy as texts } from '#shared/text/nl/privacy';
import { sections } from '#shared/text/nl/sections';
import { workspace } from '#shared/text/nl/workspace';
import { goToSection } from '../../../renderer/state/openCaseStore.ts';
import type { OpenCase } from '../../../renderer/vault/unlockedWorkplace.ts';
import { lookAt } from '../lookAt.tsx';
import { openWorkspace, type OpenedWorkspace } from './openExampleWorkspace.tsx';
import { soon } from '../../support/soon.ts';

// The first letter of a text is kept apart from the rest of it.
const CANARY = 'wijfelwoord';

const isIn = (doc: OpenCase['doc']) =>
  new TextDecoder('latin1').decode(encodeSharedDoc(doc)).includes(CANARY);

const fieldNamed = (collection: CollectionName, field: string) =>
  screen.getByRole('textbox', { name: fieldWords(collection, field).label });

let opened: OpenedWorkspace | null = null;

afterEach(async () => {
  await opened?.workplace.close();
  opened = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

async function openAt(kind: 'example' | 'blank', section: SectionId): Promise<OpenCase> {
  opened = await openWorkspace(kind);
  await screen.findByRole('navigation', { name: workspace.tasks.title });
  goToSection(section);
  await screen.findByRole('heading', { level: 1, name: sections[section].title });
  return opened.openCase;
}

test('a hypothesis only for me is written, kept apart, and shared when it is ready', async () => {
  const openCase = await openAt('example', 's5');
  await userEvent.click(
    screen.getByRole('button', { name: texts.add(sections.s5.hypotheses.add) }),
  );
  expect(await screen.findByText(texts.item.text)).toBeInTheDocument();
  await userEvent.click(fieldNamed('hypothesis', 'text'));
  await userEvent.keyboard(`T${CANARY} in een zin.`);
  await soon(() => {
    expect(isIn(openCase.privateDoc)).toBe(true);
  });
  expect(isIn(openCase.doc)).toBe(false);
  await lookAt('workspace', 'private-item');

  await userEvent.keyboard('{Control>}z{/Control}');
  await soon(() => {
    expect(screen.queryByText(new RegExp(CANARY, 'u'))).toBeNull();
  });
  await userEvent.keyboard('{Control>}y{/Control}');
  expect((await screen.findAllByText(new RegExp(CANARY, 'u'))).length).toBeGreaterThan(0);

  await userEvent.click(screen.getByRole('button', { name: texts.item.share }));
  await soon(() => {
    expect(screen.queryByText(texts.item.text)).toBeNull();
  });
  expect(isIn(openCase.doc)).toBe(true);
  expect((await screen.findAllByText(new RegExp(CANARY, 'u'))).length).toBeGreaterThan(0);
});

test('an empty section can be only for me; one the duo has text in cannot', async () => {
  const openCase = await openAt('blank', 's9');
  await userEvent.click(
    screen.getByRole('button', { name: workspace.status.menu('Niet begonnen') }),
  );
  await userEvent.click(await screen.findByRole('menuitem', { name: texts.section.make }));
  expect(await screen.findByText(texts.section.title)).toBeInTheDocument();
  await userEvent.click(fieldNamed('riskWeighing', 'agreement'));
  await userEvent.keyboard(`T${CANARY}`);
  await soon(() => {
    expect(isIn(openCase.privateDoc)).toBe(true);
  });
  expect(isIn(openCase.doc)).toBe(false);
  await lookAt('workspace', 'private-section');
  await userEvent.click(screen.getByRole('button', { name: texts.section.share }));
  await soon(() => {
    expect(isIn(openCase.doc)).toBe(true);
  });
  await userEvent.click(screen.getByRole('button', { name: /Stand van dit onderdeel/u }));
  await userEvent.click(await screen.findByRole('menuitem', { name: texts.section.make }));
  expect(screen.queryByText(texts.section.title)).toBeNull();
});

test('Shift+N adds one that is only for me', async () => {
  const openCase = await openAt('example', 's4');
  const [first] = screen
    .getAllByRole('button', { expanded: false })
    .filter((one) => one.hasAttribute('data-item-id'));
  first?.focus();
  await userEvent.keyboard('{Shift>}N{/Shift}');
  expect(await screen.findByText(texts.item.text)).toBeInTheDocument();
  expect(openCase.privateDoc.getMap('factor').size).toBeGreaterThan(0);
  expect(screen.getByText(forms.moreFields)).toBeInTheDocument();
});
