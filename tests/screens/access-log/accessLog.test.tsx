import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chainRecord, NO_HEAD } from '#shared/access-log/accessChain';
import { checkLogs, type NotedHead } from '#shared/access-log/checkLogs';
import type { EntityId } from '#shared/base/ids';
import type { AccessEvent, AccessRecord } from '#shared/access-log/accessRecord';
import { accessLog as texts } from '#shared/text/nl/accessLog';
import { sections } from '#shared/text/nl/sections';
import { AccessLogDialog } from '../../../renderer/features/access-log/AccessLogDialog.tsx';
import { hashText } from '../../../renderer/state/accessLog.ts';
import { gateFixture } from '../../support/gateFixture.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';

const EVENTS: readonly AccessEvent[] = [
  { action: 'unlock' },
  { action: 'caseOpen' },
  { action: 'readSection', section: 's0' },
  { action: 'readSection', section: 's4' },
  { action: 'edit', section: 's4', fields: ['factor.text', 'factor.level'] },
  { action: 'consentAdd', objectType: 'consent', purpose: 'shareSchool' },
  {
    action: 'exportDone',
    result: 'ok',
    exportKind: 'schoolVersion',
    basis: 'consent',
    recipient: { name: 'Esra', organisation: 'De Horizon', channel: 'byHand' },
  },
  { action: 'logView', result: 'ok' },
];

function records(): AccessRecord[] {
  const made: AccessRecord[] = [];
  EVENTS.forEach((event, index) => {
    const last = made.at(-1);
    const head = last === undefined ? NO_HEAD : { seq: last.seq, hash: last.hash };
    const actor = {
      name: 'Anne de Graaf',
      role: 'poolScientist',
      organisation: 'Stichting Voorbeeld',
      device: 'AB12',
      appVersion: '0.5.0',
    } as const;
    const at = Date.UTC(2026, 2, 9, 8, index);
    made.push(chainRecord(head, event, { at, zone: 60, actor, caseCode: 'VA-031' }, hashText));
  });
  return made;
}

function show(
  lines: readonly (AccessRecord | null)[] = records(),
  register: readonly NotedHead[] = [],
) {
  const gate = gateFixture();
  renderScreen(
    <AccessLogDialog
      onProve={(passphrase) => Promise.resolve(passphrase === 'juist')}
      onOpen={() => ({
        records: lines,
        check: checkLogs({ own: lines, earlier: [] }, register, 'AB12', hashText),
      })}
      problem={null}
      sectionTitle={(section) => sections[section].title}
      gate={gate.parts}
      code="VA-031"
      today="2026-03-09"
      onClose={() => undefined}
    />,
  );
  return gate;
}

const passphrase = () => screen.getByLabelText(texts.ask.label);

test('the log opens with the passphrase, is read in sentences, and is saved, by keyboard alone', async () => {
  const { files, lines, logged } = show();
  expect(passphrase()).toHaveFocus();
  await lookAt('access-log', 'ask');
  await userEvent.keyboard('fout{Enter}');
  await screen.findByText(texts.ask.wrong);
  passphrase().focus();
  await userEvent.clear(passphrase());
  await userEvent.keyboard('juist{Enter}');
  await screen.findByText(texts.checked.whole(EVENTS.length));
  expect(screen.getByText(/maakte een document: Blad voor school, voor Esra/u)).toBeInTheDocument();
  await lookAt('access-log');
  const recipient = screen.getByRole('textbox', { name: texts.saveFor });
  recipient.focus();
  await userEvent.keyboard('Het dossier{Enter}');
  await screen.findByText(texts.saved('x.docx'));
  expect(new TextDecoder().decode(files[0])).toContain(';schoolVersion;');
  expect(lines[0]).toMatchObject({ kind: 'log', recipient: 'Het dossier' });
  expect(logged.at(-1)).toEqual({ action: 'logExport' });
});

test('a line that was changed is said, and all lines can be read', async () => {
  const [first, second, ...rest] = records();
  if (first === undefined || second === undefined) throw new Error('No lines');
  show([first, { ...second, action: 'lock' }, ...rest]);
  await userEvent.keyboard('juist{Enter}');
  await waitFor(() => {
    expect(screen.getByRole('alert')).toHaveTextContent(texts.checked.broken(2));
  });
  screen.getByRole('tab', { name: texts.tabs.sentences }).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(await screen.findByRole('table')).toHaveTextContent('factor.text, factor.level');
  await lookAt('access-log', 'table');
});

test('a log that was cut short says from which document on', async () => {
  const [last] = records().slice(-1);
  const left: NotedHead = {
    id: 'e-1' as EntityId,
    kind: 'parentSummary',
    recipient: 'Linda',
    on: Date.UTC(2026, 2, 9, 8),
    logHead: last?.hash ?? '',
    logDevice: 'AB12',
  };
  show(records().slice(0, -1), [left]);
  await userEvent.keyboard('juist{Enter}');
  await waitFor(() => {
    expect(screen.getByRole('alert')).toHaveTextContent('Samenvatting voor een ouder, voor Linda');
  });
  // The chain itself says nothing: what is left of it is whole.
  expect(screen.getByText(texts.checked.whole(EVENTS.length - 1))).toBeInTheDocument();
  await lookAt('access-log', 'shortened');
});
