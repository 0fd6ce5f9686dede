import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sections } from '#shared/text/nl/sections';
import { versions as texts } from '#shared/text/nl/versions';
import { compareVersions } from '#shared/versions/compareVersions';
import { milestones } from '#shared/versions/milestones';
import { restorePoints } from '#shared/versions/restorePoints';
import { KeepVersionDialog } from '../../../renderer/features/versions/KeepVersionDialog.tsx';
import type { VersionParts } from '../../../renderer/features/versions/versionParts.ts';
import { VersionsScreen } from '../../../renderer/features/versions/VersionsScreen.tsx';
import { WholeSections } from '../../../renderer/features/workspace/frame/WholeSections.tsx';
import { lookAt, renderScreen } from '../lookAt.tsx';
import { emptyVersions, exampleVersions } from './versionsExample.tsx';

function show(parts: VersionParts): () => string[] {
  const closed: string[] = [];
  renderScreen(
    <VersionsScreen
      parts={parts}
      revision={null}
      readView={(analysis) => <WholeSections analysis={analysis} />}
      onClose={() => closed.push('closed')}
    />,
  );
  return () => closed;
}

const choose = async (name: RegExp) => userEvent.click(screen.getByRole('option', { name }));
const restoreDialog = () => screen.findByRole('dialog', { name: /terugzetten\?$/u });

test('versions by day; what changed since is shown with words and signs', async () => {
  const { parts } = await exampleVersions();
  show(parts);
  expect(screen.getAllByRole('option')).toHaveLength(4);
  await choose(/^Besproken met moeder/u);
  expect(screen.getByText(/plekken anders/u)).toBeInTheDocument();
  const risk = screen.getByRole('region', { name: sections.s9.title });
  expect(risk.querySelector('del')?.textContent).toContain(texts.compare.removed);
  expect(screen.getAllByText(/ook op de groep/u)[0]?.closest('ins')).not.toBeNull();
  await lookAt('versions', 'compare');
});

test('F8 walks along the changes, Shift+F8 back', async () => {
  const { parts } = await exampleVersions();
  show(parts);
  await choose(/^Besproken met moeder/u);
  await userEvent.keyboard('{F8}');
  const first = document.activeElement;
  expect(first?.hasAttribute('data-change')).toBe(true);
  await userEvent.keyboard('{F8}');
  expect(document.activeElement).not.toBe(first);
  await userEvent.keyboard('{Shift>}{F8}{/Shift}');
  expect(document.activeElement).toBe(first);
  expect(screen.getByText(/^1 van \d+$/u)).toBeInTheDocument();
  await userEvent.keyboard('{F8}{F8}');
  await lookAt('versions', 'text');
});

test('a version is read as the whole text reads, and who wrote what is told', async () => {
  const { parts } = await exampleVersions();
  show(parts);
  await choose(/^Besproken met moeder/u);
  await userEvent.click(screen.getByRole('radio', { name: texts.view.read }));
  expect(within(screen.getByRole('main')).getByText(/Zij herkende kring 2/u)).toBeVisible();
  await lookAt('versions', 'read');
  await userEvent.click(screen.getByRole('radio', { name: texts.view.sessions }));
  expect(screen.getByText(texts.authors.lead)).toBeInTheDocument();
  await lookAt('versions', 'authors');
});

test('everything is put back after a question, and back again', async () => {
  const { parts, analysis } = await exampleVersions();
  const before = analysis();
  show(parts);
  await choose(/^Besproken met moeder/u);
  await userEvent.click(screen.getByRole('button', { name: texts.restore.whole }));
  const dialog = await restoreDialog();
  expect(within(dialog).getByText(texts.restore.safe)).toBeInTheDocument();
  await lookAt('restore-version');
  await userEvent.click(within(dialog).getByRole('button', { name: texts.restore.button }));
  const undo = await screen.findByRole('button', { name: texts.restore.undo });
  expect(compareVersions(before, analysis()).sections.length).toBeGreaterThan(2);
  expect(restorePoints(parts.desk).at(-1)?.kind).toBe('before-restore');
  await lookAt('versions', 'restored');
  await userEvent.click(undo);
  await screen.findByText(texts.restore.undone);
  expect(compareVersions(before, analysis()).sections).toEqual([]);
});

test('one thing is put back by keyboard, and the rest stays', async () => {
  const { parts, analysis } = await exampleVersions();
  show(parts);
  await choose(/^Besproken met moeder/u);
  const before = analysis();
  const [button] = screen.getAllByRole('button', { name: /^Alleen dit terugzetten … H1/u });
  button?.focus();
  await userEvent.keyboard('{Enter}');
  const dialog = await restoreDialog();
  within(dialog).getByRole('button', { name: texts.restore.button }).focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('button', { name: texts.restore.undo });
  const items = compareVersions(before, analysis()).sections.flatMap((change) => change.items);
  expect(items.map(({ collection }) => collection)).toEqual(['hypothesis']);
});

test('nothing is put back when the way back cannot be kept, and it says so', async () => {
  const { parts, analysis, failSaving } = await exampleVersions();
  const before = analysis();
  show(parts);
  await choose(/^Besproken met moeder/u);
  failSaving();
  await userEvent.click(screen.getByRole('button', { name: texts.restore.whole }));
  const dialog = await restoreDialog();
  await userEvent.click(within(dialog).getByRole('button', { name: texts.restore.button }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    texts.restore.problems['point-not-kept'],
  );
  expect(compareVersions(before, analysis()).sections).toEqual([]);
});

test('a case without versions explains where they come from', async () => {
  const { parts } = await exampleVersions();
  const closed = show(emptyVersions(parts));
  expect(screen.getByText(texts.list.empty.title)).toBeInTheDocument();
  await lookAt('versions', 'empty');
  await userEvent.keyboard('{Escape}');
  expect(closed()).toEqual(['closed']);
});

test('a version is kept under a name, with the reason', async () => {
  const { parts } = await exampleVersions();
  const kept: string[] = [];
  renderScreen(
    <KeepVersionDialog
      parts={parts}
      onKept={(label) => kept.push(label)}
      onClose={() => undefined}
    />,
  );
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText(texts.keep.labelMissing)).toBeInTheDocument();
  await lookAt('keep-version');
  await userEvent.keyboard('Na het eerste gesprek{Tab}Vader was erbij{Enter}');
  await expect.poll(() => kept).toEqual(['Na het eerste gesprek']);
  expect(milestones(parts.doc).at(-1)).toMatchObject({
    label: 'Na het eerste gesprek',
    reason: 'Vader was erbij',
  });
});

test('a kept version gets another name', async () => {
  const { parts } = await exampleVersions();
  show(parts);
  await choose(/^Besproken met moeder/u);
  screen.getByRole('button', { name: texts.rename.command }).focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('dialog', { name: texts.rename.title });
  await userEvent.keyboard('{Control>}a{/Control}Besproken met beide ouders{Enter}');
  expect(
    await screen.findByRole('option', { name: /^Besproken met beide ouders/u }),
  ).toHaveAttribute('aria-selected', 'true');
});

test('a version that could not be kept says so and stays open', async () => {
  const { parts, failSaving } = await exampleVersions();
  failSaving();
  renderScreen(
    <KeepVersionDialog parts={parts} onKept={() => undefined} onClose={() => undefined} />,
  );
  await userEvent.keyboard('Na het gesprek{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent(texts.keep.failed);
});
