import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { readPortableBytes } from '#shared/analysis/portableText';
import type { EntityId } from '#shared/base/ids';
import { fail } from '#shared/base/result';
import { exporting as texts } from '#shared/text/nl/export';
import type { GateParts } from '../../../renderer/export/gate.ts';
import { wordInWorker } from '../../../renderer/export/wordInWorker.ts';
import { ExportDialog } from '../../../renderer/features/export/ExportDialog.tsx';
import { checkDocx, docxText } from '../../support/checkDocx.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { createFakeDesktop } from '../../support/fakeDesktop.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';

function show() {
  const files: Uint8Array[] = [];
  const desktop = createFakeDesktop(undefined, {
    writeChosenFile: ({ bytes }) => {
      files.push(bytes);
      return Promise.resolve({ ok: true, value: { name: 'VA-031.docx' } });
    },
  });
  const gate: GateParts = {
    desktop: desktop.bridge,
    makeWord: wordInWorker,
    note: () => 'line-1' as EntityId,
    noteResult: () => undefined,
    keep: () => Promise.resolve(true),
    now: () => Date.now(),
  };
  renderScreen(
    <ExportDialog
      analysis={exampleAnalysis()}
      today="2026-03-09"
      gate={gate}
      onClose={() => undefined}
    />,
  );
  return { desktop, files };
}

const recipient = () => screen.getByRole('textbox', { name: texts.recipient.label });
const save = () => screen.getByRole('button', { name: texts.buttons.fullAnalysis });

test('it asks for whom and shows what leaves before anything is made', async () => {
  const { desktop } = show();
  await lookAt('export');
  expect(screen.getByText(/13 delen/u)).toBeInTheDocument();
  expect(screen.getByText(/Linda Brouwer/u)).toBeInTheDocument();
  await userEvent.click(save());
  expect(screen.getByText(texts.recipient.missing)).toBeInTheDocument();
  expect(desktop.calls).toEqual([]);
});

test('the worker makes a real document with drawn pictures, by keyboard alone', async () => {
  const { files } = show();
  await userEvent.click(recipient());
  await userEvent.keyboard('Senna{Enter}');
  expect(
    await screen.findByText(texts.done.title, undefined, { timeout: 20_000 }),
  ).toBeInTheDocument();
  const file = files[0] ?? new Uint8Array();
  expect(checkDocx(file)).toEqual([]);
  expect(docxText(file)).toContain('Iedereen vraagt wat ik heb gedaan.');
  expect(file.length).toBeGreaterThan(100_000);
  await lookAt('export', 'done');
});

test('a full disk is said in words that help, and the dialog stays', async () => {
  const { desktop } = show();
  desktop.setFault((name) =>
    name === 'writeChosenFile' ? { kind: 'answer', answer: fail('disk-full') } : null,
  );
  await userEvent.fill(recipient(), 'Het dossier');
  await userEvent.click(save());
  const problem = await screen.findByText(texts.problems['disk-full'], undefined, {
    timeout: 20_000,
  });
  expect(problem).toBeInTheDocument();
  expect(recipient()).toHaveValue('Het dossier');
});

test('the same dialog saves the data as JSON, after saying what that is', async () => {
  const { files } = show();
  await userEvent.click(screen.getByText(texts.kinds.portable));
  expect(screen.getByText(texts.portableHint)).toBeInTheDocument();
  await lookAt('export', 'json');
  await userEvent.fill(recipient(), 'Ons dossiersysteem');
  await userEvent.click(screen.getByRole('button', { name: texts.buttons.portable }));
  expect(await screen.findByText(texts.done.title)).toBeInTheDocument();
  const reading = readPortableBytes(files[0] ?? new Uint8Array());
  expect(reading.messages).toEqual([]);
});
