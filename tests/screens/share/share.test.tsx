import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readPortableBytes } from '#shared/analysis/portableText';
import type { Analysis } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import { fail } from '#shared/base/result';
import { sharing as texts } from '#shared/text/nl/sharing';
import { wordInWorker } from '../../../renderer/export/wordInWorker.ts';
import { ShareScreen } from '../../../renderer/features/share/ShareScreen.tsx';
import type { ShareParts, ShareTo } from '../../../renderer/features/share/shareParts.ts';
import { checkDocx, docxText } from '../../support/checkDocx.ts';
import type { ReleaseLook } from '../../../renderer/export/releasedCopy.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { gateFixture } from '../../support/gateFixture.ts';
import { agreedCase, lookOf } from '../../support/shareWishes.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';

const PROVEN = 'Wachtzin klopt';

afterEach(async () => {
  await page.viewport(1366, 768);
});

function show(
  analysis: Analysis = exampleAnalysis(),
  lookFor: ShareParts['lookFor'] = () => Promise.resolve(null),
) {
  const gate = gateFixture({ makeWord: wordInWorker });
  const went: ShareTo[] = [];
  renderScreen(
    <ShareScreen
      analysis={analysis}
      editedOn={null}
      today="2026-03-09"
      gate={gate.parts}
      lookFor={lookFor}
      renderLine={() => null}
      renderLogAsk={({ onGiven }) => (
        <button
          type="button"
          onClick={() => {
            onGiven(['9 maart 2026: Marit opende de analyse.']);
          }}
        >
          {PROVEN}
        </button>
      )}
      onGo={(to) => went.push(to)}
      onClose={() => undefined}
    />,
  );
  return { ...gate, went };
}

/** The example with less in it: looking at it takes less time, deciding is the same. */
function shortExample(): Analysis {
  const { lifeEvent, factor, hypothesis, intervention, lead } = exampleAnalysis();
  return {
    ...exampleAnalysis(),
    lifeEvent: lifeEvent.slice(0, 3),
    factor: factor.slice(0, 3),
    hypothesis: hypothesis.slice(0, 1),
    intervention: intervention.slice(0, 1),
    lead: lead.slice(0, 2),
    evidence: [],
    domainNote: [],
    reviewMoment: [],
    change: [],
  };
}

const choice = (kind: keyof typeof texts.kinds) =>
  within(screen.getByRole('navigation')).getByRole('button', {
    name: new RegExp(`^${texts.kinds[kind].title}`, 'u'),
  });

async function choose(kind: keyof typeof texts.kinds): Promise<void> {
  choice(kind).focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 2, name: texts.kinds[kind].title });
}

test('every kind says what it is for and whether it may; the file is read before it is saved', async () => {
  const { logged } = show(shortExample());
  for (const kind of ['fullAnalysis', 'schoolVersion', 'learning', 'monitoring'] as const) {
    expect(choice(kind)).toHaveTextContent(texts.kinds[kind].what);
  }
  expect(choice('fullAnalysis')).toHaveTextContent(texts.standing.may);
  const page = screen.getByRole('region', { name: texts.preview.landmark });
  expect(page).toHaveTextContent('Iedereen vraagt wat ik heb gedaan.');
  expect(page.querySelectorAll('table').length).toBeGreaterThan(1);
  await lookAt('share');
  await waitFor(() => {
    expect(logged).toMatchObject([{ action: 'exportPreview', exportKind: 'fullAnalysis' }]);
  });
});

test('the full analysis is saved by keyboard alone, from the same object that was read', async () => {
  const { files, lines } = show();
  const page = screen.getByRole('region', { name: texts.preview.landmark });
  expect(page.querySelectorAll('table').length).toBeGreaterThan(3);
  expect(page.querySelectorAll('img').length).toBeGreaterThan(1);
  const headings = [...page.querySelectorAll('h3, h4')].map((one) => one.textContent);
  screen.getByRole('button', { name: texts.save }).focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByText(texts.done.title, undefined, { timeout: 20_000 });
  expect(screen.getByRole('button', { name: texts.done.button })).toHaveFocus();
  const file = files[0] ?? new Uint8Array();
  expect(checkDocx(file)).toEqual([]);
  const written = docxText(file);
  for (const heading of headings) expect(written).toContain(heading.replace(/^\d+\. /u, ''));
  expect(lines[0]).toMatchObject({ recipient: texts.file, channel: 'ownFile' });
});

test('what may not leave says what is missing and takes you to where it is asked', async () => {
  const { went, logged } = show();
  await choose('learning');
  const note = await screen.findByRole('region', { name: texts.blocked.title });
  expect(note).toHaveTextContent(/Niet iedereen zei ja/u);
  // A refusal shows the purpose, never the person.
  expect(note).not.toHaveTextContent(/Marco/u);
  expect(screen.getByRole('button', { name: texts.save })).toBeDisabled();
  await lookAt('share', 'blocked');
  within(note).getByRole('button', { name: texts.blocked.ask }).focus();
  await userEvent.keyboard('{Enter}');
  expect(went).toEqual(['consent']);
  await waitFor(() => {
    expect(logged).toMatchObject([{ action: 'exportBlocked', exportKind: 'learning' }]);
  });
});

test('a copy without names says that it is being searched, and then what is to be done', async () => {
  const agreed = agreedCase();
  let found: (look: ReleaseLook | null) => void = () => undefined;
  show(agreed, () => new Promise((resolve) => (found = resolve)));
  await choose('learning');
  const name = screen.getByRole('textbox', { name: texts.who.person });
  name.focus();
  await userEvent.keyboard('De leergroep');
  const note = await screen.findByRole('region', { name: texts.blocked.title });
  expect(within(note).getByRole('status')).toHaveTextContent(texts.blocked.looking);
  await lookAt('share', 'looking');
  found(lookOf(agreed, { undecided: 2 }));
  await waitFor(() => {
    expect(within(note).getByRole('status')).toHaveTextContent(texts.blocked.release.undecided);
  });
});

test('the data asks for whom, and a full disk is said in words that help', async () => {
  const { desktop, files } = show();
  await choose('portable');
  const save = screen.getByRole('button', { name: texts.saveData });
  save.focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(texts.who.nameMissing)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('textbox', { name: texts.who.person }));
  desktop.setFault((name) =>
    name === 'writeChosenFile' ? { kind: 'answer', answer: fail('disk-full') } : null,
  );
  await userEvent.keyboard('Ons dossier{Enter}');
  await screen.findByText(texts.problems['disk-full']);
  desktop.setFault(() => null);
  save.focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByText(texts.done.title);
  expect(readPortableBytes(files.at(-1) ?? new Uint8Array()).ok).toBe(true);
});

test.each([
  ['2026-03-07', 'p-senna', 'Goedgekeurd op 7 maart 2026 door Senna.'],
  ['2026-03-07', null, 'Goedgekeurd op 7 maart 2026, nog zonder naam.'],
  [null, null, 'Nog niet goedgekeurd.'],
])('a letter that leaves says who approved it: %s, %s', async (approvedOn, by, words) => {
  const example = shortExample();
  const approvedBy = by as EntityId | null;
  const letter = example.letter.map((one) => ({ ...one, approvedOn, approvedBy }));
  show({ ...example, letter });
  await choose('youthLetter');
  expect(await screen.findByText(words)).toBeInTheDocument();
  if (by !== null) await lookAt('share', 'approved');
});

test('who asked for access gets the document, with the log when it is added, and the data', async () => {
  const { files, lines } = show(shortExample());
  await choose('access');
  screen.getByRole('button', { name: new RegExp(texts.who.person, 'u') }).focus();
  await userEvent.keyboard('{Enter}');
  (await screen.findByRole('option', { name: /^Senna/u })).focus();
  await userEvent.keyboard('{Enter}');
  (await screen.findByRole('radio', { name: texts.who.channels.byHand })).focus();
  await userEvent.keyboard(' ');
  const add = screen.getByRole('button', { name: texts.accessLog.add });
  add.focus();
  await userEvent.keyboard('{Enter}');
  screen.getByRole('button', { name: PROVEN }).focus();
  await userEvent.keyboard('{Enter}');
  const page = await screen.findByRole('region', { name: texts.preview.landmark });
  await waitFor(() => {
    expect(page).toHaveTextContent('Marit opende de analyse.');
  });
  screen.getByRole('button', { name: texts.save }).focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByText(texts.done.title, undefined, { timeout: 20_000 });
  screen.getByRole('button', { name: texts.accessData.save }).focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByText(texts.accessData.done);
  expect(readPortableBytes(files.at(-1) ?? new Uint8Array()).ok).toBe(true);
  expect(lines.map(({ kind }) => kind)).toEqual(['access', 'access']);
});

test('on a narrow window the focus goes along with the half that is in sight', async () => {
  await page.viewport(683, 384);
  show(shortExample());
  const back = await screen.findByRole('button', { name: texts.back });
  back.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => {
    expect(document.activeElement?.textContent).toContain(texts.kinds.fullAnalysis.what);
  });
  await userEvent.keyboard('{Enter}');
  await waitFor(() => {
    expect(document.activeElement?.textContent).toBe(texts.back);
  });
});
