import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fail, ok } from '#shared/base/result';
import { criterionIds } from '#shared/quality/criteria';
import type { AnswerJudgement, AnswerRemark, ReviewAnswer } from '#shared/review/reviewAnswer';
import { compareRatings } from '#shared/text/nl/compareRatings';
import { exercise } from '#shared/text/nl/exercise';
import { ExerciseDialog } from '../../../renderer/features/compare-ratings/ExerciseDialog.tsx';
import { RatingsDialog } from '../../../renderer/features/compare-ratings/RatingsDialog.tsx';
import { lookAt, renderScreen } from '../lookAt.tsx';

const remark: AnswerRemark = {
  id: 'one',
  kind: 'remark',
  criterion: 'K02',
  place: '',
  span: {
    block: 'b',
    start: 0,
    endBlock: 'b',
    end: 9,
    quote: 'wij legden uit wat er ging gebeuren',
    before: '',
    after: '',
  },
  text: 'Was dat voor of na het eerste gesprek?',
  proposed: '',
  proposedValue: '',
  state: 'open',
  author: 'Ineke Voorn',
  authorRole: 'supervisor',
  at: null,
  replies: [],
  wordMark: '',
};

function answer(reader: string, second: AnswerJudgement['judgement']): ReviewAnswer {
  return {
    reviewId: 'r-1',
    version: 'a'.repeat(64),
    kind: 'learning',
    reader,
    returnedOn: '2026-03-01',
    verdict: 'returned',
    judgement: `${reader} las een rond verhaal, met een zwakke plek bij H6.`,
    remarks: reader === 'Ineke Voorn' ? [remark] : [],
    judgements: criterionIds.map((criterion) => ({
      criterion,
      judgement: criterion === 'K02' ? second : criterion === 'K31' ? null : 'met',
      note: criterion === 'K02' ? `Toelichting van ${reader}.` : '',
    })),
  };
}

describe('an exercise', () => {
  test('is sealed for two at least, and only when nothing stands in the way', async () => {
    const raters = ['Ineke Voorn', 'Joris Blom'].map((name, index) => ({
      signKey: String(index).repeat(64),
      name,
      organisation: 'Netwerk',
    }));
    const asked: (readonly string[])[] = [];
    function Host() {
      const [chosen, setChosen] = useState<readonly string[]>([]);
      return (
        <ExerciseDialog
          raters={raters}
          state={{ kind: 'ready' }}
          chosen={chosen}
          onChoose={setChosen}
          onMake={() => {
            asked.push(chosen);
            return Promise.resolve({ left: true, name: 'VA-7hk2m9qd.va' });
          }}
          onCards={() => undefined}
          onClose={() => undefined}
        />
      );
    }
    renderScreen(<Host />);
    await screen.findByRole('dialog');
    const make = () => screen.getByRole('button', { name: exercise.make });
    for (const { name } of raters) {
      expect(make()).toBeDisabled();
      screen.getByRole('checkbox', { name: new RegExp(name) }).focus();
      await userEvent.keyboard(' ');
    }
    await expect.poll(make).toBeEnabled();
    await lookAt('exercise');
    make().focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByText(exercise.done.text('VA-7hk2m9qd.va'));
    expect(asked).toEqual([raters.map(({ signKey }) => signKey)]);
  });
});

describe('two ratings side by side', () => {
  test('are chosen one by one and show their differences in words', async () => {
    const files = [answer('Ineke Voorn', 'met'), answer('Joris Blom', 'notMet')];
    renderScreen(
      <RatingsDialog
        own={null}
        onChoose={() => {
          const file = files.shift();
          return Promise.resolve(file === undefined ? fail('not-an-answer') : ok(file));
        }}
        onClose={() => undefined}
      />,
    );
    const dialog = await screen.findByRole('dialog');
    for (const place of [compareRatings.pick.first, compareRatings.pick.second]) {
      within(dialog)
        .getByRole('button', { name: new RegExp(`^${place}`) })
        .focus();
      await userEvent.keyboard('{Enter}');
    }
    await within(dialog).findByText('Joris Blom, 1 maart 2026');
    await lookAt('compare-ratings', 'pick');
    within(dialog).getByRole('button', { name: compareRatings.pick.show }).focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByText(compareRatings.lead);
    expect(screen.getAllByText(compareRatings.relations.same)).toHaveLength(40);
    await lookAt('compare-ratings');
    screen.getByRole('radio', { name: compareRatings.filter.different }).focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByText(compareRatings.shown(1, 42));
    const [row] = screen.getAllByText(compareRatings.relations.far);
    expect(row).toBeVisible();
    expect(screen.getByRole('status')).not.toHaveTextContent('%');
  });

  test('of different versions are not laid side by side', async () => {
    const other = { ...answer('Joris Blom', 'met'), version: 'b'.repeat(64) };
    renderScreen(
      <RatingsDialog
        own={answer('Ineke Voorn', 'met')}
        onChoose={() => Promise.resolve(ok(other))}
        onClose={() => undefined}
      />,
    );
    const dialog = await screen.findByRole('dialog');
    within(dialog)
      .getByRole('button', { name: new RegExp(`^${compareRatings.pick.second}`) })
      .focus();
    await userEvent.keyboard('{Enter}');
    await within(dialog).findByText(compareRatings.pick.problems['other-version']);
    expect(within(dialog).getByRole('button', { name: compareRatings.pick.show })).toBeDisabled();
  });
});
