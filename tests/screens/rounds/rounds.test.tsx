import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { rounds as texts } from '#shared/text/nl/rounds';
import { ReadCopy } from '../../../renderer/app/review/ReadCopy.tsx';
import { CompareAnalyses } from '../../../renderer/app/review/CompareAnalyses.tsx';
import { AnswerScreen } from '../../../renderer/features/rounds/AnswerScreen.tsx';
import { RoundsView } from '../../../renderer/features/rounds/RoundsView.tsx';
import { SeenScreen } from '../../../renderer/features/rounds/SeenScreen.tsx';
import { lookAt, renderScreen } from '../lookAt.tsx';
import { arrivedAnswer, roundsExample, threadsOf } from './roundsExample.ts';

async function press(button: HTMLElement): Promise<void> {
  button.focus();
  await userEvent.keyboard('{Enter}');
}

test('an answer says from whom, over which version, and where its remarks will stand', async () => {
  const accepted: string[] = [];
  renderScreen(
    <AnswerScreen
      arrived={arrivedAnswer()}
      analysis={roundsExample()}
      loose={[]}
      saysRound
      notes={[]}
      onCompare={null}
      onAccept={() => {
        accepted.push('accepted');
        return Promise.resolve(texts.answer.accept.failed);
      }}
      onClose={() => accepted.push('closed')}
    />,
  );
  const dialog = screen.getByRole('dialog', { name: texts.answer.title('Ineke de Boer') });
  expect(dialog).toHaveTextContent(texts.answer.verdict.returned);
  expect(dialog).toHaveTextContent('Hypothesen: 2');
  expect(dialog).toHaveTextContent('maakt de spanning lager');
  expect(dialog).toHaveTextContent(texts.answer.trust.checked);
  await lookAt('answer', 'signed');
  await press(screen.getByRole('button', { name: texts.answer.accept.new }));
  // What went wrong is said where it can be tried again.
  expect(await screen.findByText(texts.answer.accept.failed)).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  expect(accepted).toEqual(['accepted', 'closed']);
});

test('a changed key keeps the answer shut, and says what to do', async () => {
  const asked: string[] = [];
  const reader = {
    name: 'Ineke de Boer',
    organisation: '',
    signKey: 'aa'.repeat(32),
    trust: 'changed-key',
  } as const;
  renderScreen(
    <AnswerScreen
      arrived={arrivedAnswer({ reader })}
      analysis={roundsExample()}
      loose={[]}
      saysRound
      notes={[]}
      onCompare={() => asked.push('compare')}
      onAccept={() => Promise.resolve(null)}
      onClose={() => undefined}
    />,
  );
  expect(screen.getByRole('alert')).toHaveTextContent(
    texts.answer.trust.changed.title('Ineke de Boer'),
  );
  expect(screen.queryByRole('button', { name: texts.answer.accept.new })).toBeNull();
  expect(screen.queryByText(/Zoek bij twee/u)).toBeNull();
  await press(screen.getByRole('button', { name: texts.answer.trust.compare }));
  expect(asked).toEqual(['compare']);
});

test('what came by Word has no signature, and says what has no place', () => {
  renderScreen(
    <AnswerScreen
      arrived={arrivedAnswer({ reader: null, isSameVersion: false, state: 'adds' })}
      analysis={roundsExample()}
      loose={[{ what: 'comment', words: 'Waarom?', quote: 'die zin', author: 'Ineke' }]}
      saysRound={false}
      notes={[texts.answer.notes.pictures(1)]}
      onCompare={null}
      onAccept={() => Promise.resolve(null)}
      onClose={() => undefined}
    />,
  );
  const dialog = screen.getByRole('dialog');
  expect(dialog).toHaveTextContent(texts.answer.trust.word.title);
  expect(dialog).toHaveTextContent(texts.answer.trust.otherVersion);
  expect(dialog).toHaveTextContent('Bij “die zin”');
  expect(dialog).toHaveTextContent(texts.answer.trust.noRound('ronde 1'));
  expect(dialog).toHaveTextContent(texts.answer.state.adds);
});

test('what was taken in before brings nothing, and leads to its round', () => {
  renderScreen(
    <AnswerScreen
      arrived={arrivedAnswer({ state: 'already' })}
      analysis={roundsExample()}
      loose={[]}
      saysRound
      notes={[]}
      onCompare={null}
      onAccept={() => Promise.resolve(null)}
      onClose={() => undefined}
    />,
  );
  expect(screen.getByRole('dialog')).toHaveTextContent(texts.answer.state.already);
  expect(screen.queryByRole('heading', { name: texts.answer.arrives.title })).toBeNull();
  expect(screen.getByRole('button', { name: texts.answer.accept.already })).toBeInTheDocument();
});

test('every round stays, with each remark, its decision, the criteria and the proof', async () => {
  const analysis = roundsExample();
  const asked: string[] = [];
  renderScreen(
    <main>
      <RoundsView
        analysis={analysis}
        threads={threadsOf(analysis)}
        today="2026-03-09"
        onAsk={(kind) => asked.push(kind)}
        onEdit={(id) => asked.push(id)}
        first={null}
        keyOf={() => ({ kind: 'unchecked' })}
        onKey={({ id }) => asked.push(id)}
        onRemark={({ id }) => asked.push(id)}
        verify={() => Promise.resolve({ version: 'ok', answer: 'ok', signature: 'ok' })}
        renderSeen={(round, onClose) => (
          <SeenScreen
            round={round}
            seen={{
              question: 'Onze vraag van toen',
              analysis,
              beside: [
                { id: 'now', label: texts.round.compare.now, name: 'Nu', analysis: changed() },
              ],
            }}
            renderRead={(question, read) => <ReadCopy question={question} analysis={read} />}
            renderChanges={(before, { label, analysis: after }) => (
              <CompareAnalyses
                before={{ name: 'Ronde 1', analysis: before }}
                after={{ name: label, analysis: after }}
              />
            )}
            onClose={onClose}
          />
        )}
      />
    </main>,
  );
  const list = screen.getByRole('navigation', { name: texts.list.choose });
  const [second, first] = within(list).getAllByRole('button');
  expect(second).toHaveTextContent(texts.list.states.out('4 april 2026'));
  expect(first).toHaveTextContent(`${texts.list.states.returned}, ${texts.list.open(1)}`);
  if (first === undefined) throw new Error('No first round');
  await press(first);
  const round = screen.getByRole('article', { name: texts.list.kinds.review(1) });
  expect(round).toHaveTextContent('Overgenomen. Twee dagen zonder spanning');
  expect(round).toHaveTextContent('Niet overgenomen. Oma wil niet genoemd worden.');
  expect(round).toHaveTextContent(texts.round.remarks.open);
  const rows = within(round).getAllByRole('row');
  expect(rows[1]).toHaveTextContent('K01');
  expect(rows[2]).toHaveTextContent('Deels');
  await press(within(round).getByRole('button', { name: texts.round.seen.verify }));
  expect(await within(round).findByText(/letters die gelezen zijn/u)).toBeInTheDocument();
  await press(within(round).getByRole('button', { name: texts.round.seen.key.do.unchecked }));
  expect(asked).toEqual(['r-1']);
  await lookAt('rounds');

  // What was read stands above what was said of it, however much that is.
  const show = within(round).getByRole('button', { name: texts.round.seen.show });
  const said = within(round).getByRole('heading', { name: texts.round.remarks.title });
  expect(show.compareDocumentPosition(said)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await press(show);
  const seen = await screen.findByRole('dialog');
  expect(seen).toHaveTextContent('Onze vraag van toen');
  await lookAt('seen');
  within(seen).getByRole('radio', { name: texts.round.compare.now }).focus();
  await userEvent.keyboard(' ');
  expect(await within(seen).findByText(/1 plek/u)).toBeInTheDocument();
});

function changed() {
  const analysis = roundsExample();
  return { ...analysis, factor: [] };
}
