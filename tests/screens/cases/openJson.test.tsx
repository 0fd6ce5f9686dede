import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import example from '#resources/example-analysis.json';
import { fail, ok } from '#shared/base/result';
import { newCaseSummary } from '#shared/casedoc/workplaceIndex';
import type { CaseAlias } from '#shared/base/ids';
import { nl } from '#shared/text/nl';
import { openJson as texts } from '#shared/text/nl/openJson';
import { OpenJsonDialog } from '../../../renderer/features/cases/OpenJsonDialog.tsx';
import { lookAt, renderScreen } from '../lookAt.tsx';
import { soon } from '../../support/soon.ts';

type Props = Parameters<typeof OpenJsonDialog>[0];
const LINE = newCaseSummary('0'.repeat(32) as CaseAlias, 'VA-031', 0);
const file = (value: unknown) => ({
  name: 'analyse.json',
  bytes: new TextEncoder().encode(JSON.stringify(value)),
});

function show(props: Partial<Props> = {}) {
  const onAdd = vi.fn<Props['onAdd']>(() => Promise.resolve(true));
  renderScreen(
    <OpenJsonDialog
      lines={[LINE]}
      onChoose={() => Promise.resolve(ok(file(example)))}
      onAdd={onAdd}
      onClose={() => undefined}
      {...props}
    />,
  );
  return onAdd;
}

test('a sound file is shown and added under a free code, by keyboard alone', async () => {
  const onAdd = show();
  await lookAt('open-json');
  await userEvent.keyboard('{Enter}');
  const code = await screen.findByRole('textbox', { name: texts.found.code });
  expect(screen.getByText(/woorden/u)).toBeInTheDocument();
  await lookAt('open-json', 'found');
  await userEvent.fill(code, 'VA-031');
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(nl.cases.newDialog.codeTaken('VA-031'))).toBeInTheDocument();
  expect(onAdd).not.toHaveBeenCalled();
  await userEvent.fill(code, 'VA-200');
  await userEvent.keyboard('{Enter}');
  await soon(() => {
    expect(onAdd).toHaveBeenCalledOnce();
  });
  expect(onAdd.mock.calls[0]?.[0]).toBe('VA-200');
  expect(onAdd.mock.calls[0]?.[1].get('factor')).toHaveLength(example.analysis.factor.length);
});

test('what is wrong is named with its place, and another file may be chosen', async () => {
  const wrong = {
    ...example,
    analysis: { factor: [{ id: 'f-1', level: 'overal' }, { id: 'f-1' }] },
  };
  const onAdd = show({ onChoose: () => Promise.resolve(ok(file(wrong))) });
  await userEvent.click(screen.getByRole('button', { name: texts.choose.button }));
  expect(await screen.findByText(/analysis\.factor\[0\]\.level/u)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: texts.choose.other })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: texts.found.button })).toBeNull();
  await lookAt('open-json', 'wrong');
  expect(onAdd).not.toHaveBeenCalled();
});

test('a file that is too large is refused in words, and cancelling changes nothing', async () => {
  const onChoose = vi.fn<Props['onChoose']>(() => Promise.resolve(fail('too-large')));
  show({ onChoose });
  await userEvent.click(screen.getByRole('button', { name: texts.choose.button }));
  expect(await screen.findByText(texts.file['too-large'])).toBeInTheDocument();
  onChoose.mockResolvedValue(fail('cancelled'));
  await userEvent.click(screen.getByRole('button', { name: texts.choose.button }));
  expect(await screen.findByText(texts.file['too-large'])).toBeInTheDocument();
});

test('when it cannot be kept the dialog stays and says so', async () => {
  show({ onAdd: () => Promise.resolve(false) });
  await userEvent.click(screen.getByRole('button', { name: texts.choose.button }));
  await userEvent.click(await screen.findByRole('button', { name: texts.found.button }));
  expect(await screen.findByText(texts.found.failed)).toBeInTheDocument();
});
