import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import { newCaseSummary } from '#shared/casedoc/workplaceIndex';
import { formatRecoveryCode } from '#shared/sealing/recoveryCode';
import { nl } from '#shared/text/nl';
import { emergencyCopy as texts } from '#shared/text/nl/emergencyCopy';
import type {
  CopyActions,
  CopySecret,
} from '../../../renderer/features/unlock/emergency-copy/copyActions.ts';
import { EmergencyCopyDialog } from '../../../renderer/features/unlock/emergency-copy/EmergencyCopyDialog.tsx';
import type { EmergencyCopy } from '../../../renderer/vault/unlockedWorkplace.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';
import { enterOn, focusedField } from '../press.ts';

const alias = 'a'.repeat(32) as CaseAlias;
const copy: EmergencyCopy = {
  vaultId: '7f3a',
  alias,
  code: 'VA-031',
  keptAt: new Date(2026, 2, 6, 14, 32).getTime(),
  update: new Uint8Array(),
  privateUpdate: null,
};
const file = { name: 'Noodkopie VA-031.vanood', bytes: new Uint8Array() };
const code = formatRecoveryCode(Uint8Array.from({ length: 20 }, (_, index) => index * 11));

type Answers<Name extends keyof CopyActions> = Awaited<ReturnType<CopyActions[Name]>>[];

/** Waits for the words in sight; a dialog is clear as glass in its first frame. */
async function sees(text: string): Promise<void> {
  await expect.poll(() => screen.queryByText(text)).toBeVisible();
}

/** The dialog on actions that give these answers one after another. */
function show(
  answers: {
    readonly choose?: Answers<'choose'>;
    readonly open?: Answers<'open'>;
    readonly restore?: Answers<'restore'>;
  },
  lines = [newCaseSummary('b'.repeat(32) as CaseAlias, 'VA-002', 0)],
) {
  const secrets: CopySecret[] = [];
  let closed = 0;
  const actions: CopyActions = {
    choose: () => next(answers.choose, ok(file)),
    open: (_file, secret) => {
      secrets.push(secret);
      return next(answers.open, ok(copy));
    },
    restore: () => next(answers.restore, ok(null)),
  };
  const onClose = () => {
    closed += 1;
  };
  renderScreen(<EmergencyCopyDialog lines={lines} actions={actions} onClose={onClose} />);
  return { secrets, closed: () => closed };
}

function next<Answer extends Result<unknown, string>>(
  answers: Answer[] | undefined,
  otherwise: Answer,
): Promise<Answer> {
  return Promise.resolve(answers?.shift() ?? otherwise);
}

test('by keyboard alone: a file, a wrong and a right passphrase, what is in it, back', async () => {
  const { secrets } = show({ open: [fail('wrong-secret')] });
  await lookAt('emergency-copy', 'choose');
  await enterOn(texts.choose.button);
  const field = await focusedField(texts.secret.passphrase);
  await lookAt('emergency-copy', 'secret');
  await userEvent.keyboard('{Enter}');
  await sees(nl.unlock.empty);
  await userEvent.keyboard('niet deze{Enter}');
  await sees(texts.wrong.passphrase);
  await expect
    .poll(() => field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0))
    .toBe('niet deze');
  await lookAt('emergency-copy', 'wrong');
  await userEvent.keyboard('wolk ladder{Enter}');
  await sees(texts.found.when('6 maart 2026', '14:32'));
  expect(screen.getByText('VA-031')).toBeVisible();
  expect(screen.getByText(texts.found.add)).toBeVisible();
  await expect.poll(() => screen.getByRole('button', { name: texts.found.button })).toHaveFocus();
  await lookAt('emergency-copy', 'found');
  expect(secrets).toEqual([{ passphrase: 'niet deze' }, { passphrase: 'wolk ladder' }]);
});

test('with the recovery code: a typo is placed before anything is tried', async () => {
  const { secrets } = show({ open: [fail('wrong-secret')] });
  await enterOn(texts.choose.button);
  await userEvent.click(await screen.findByRole('button', { name: texts.secret.withCode }));
  await focusedField(nl.unlock.recovery.label);
  await userEvent.keyboard('ABCD{Enter}');
  await sees(nl.unlock.recovery.incomplete(4));
  expect(secrets).toEqual([]);
  const field = screen.getByLabelText(nl.unlock.recovery.label);
  await userEvent.clear(field);
  await userEvent.type(field, `${code}{Enter}`);
  await sees(texts.wrong.code);
  await lookAt('emergency-copy', 'code');
  await userEvent.keyboard('{Enter}');
  await screen.findByText(texts.found.title);
  expect(secrets).toEqual([{ code }, { code }]);
});

test('it says beforehand whether it merges, adds, or adds beside one of the same code', async () => {
  show({}, [newCaseSummary(alias, 'VA-031', 0)]);
  await enterOn(texts.choose.button);
  await focusedField(texts.secret.passphrase);
  await userEvent.keyboard('zin{Enter}');
  await sees(texts.found.merge('VA-031'));
});

test('a copy of another workplace comes beside the analysis with its code', async () => {
  show({}, [newCaseSummary('b'.repeat(32) as CaseAlias, 'VA-031', 0)]);
  await enterOn(texts.choose.button);
  await focusedField(texts.secret.passphrase);
  await userEvent.keyboard('zin{Enter}');
  await sees(texts.found.addBeside('VA-031'));
});

test.each(['unreadable', 'too-large', 'not-a-copy', 'damaged', 'newer-version'] as const)(
  'a file that is %s is refused with what to do, and another may be chosen',
  async (reason) => {
    show({ choose: [fail(reason), fail('cancelled')] });
    await enterOn(texts.choose.button);
    await sees(texts.file[reason]);
    if (reason === 'damaged') await lookAt('emergency-copy', 'refused');
    await enterOn(texts.choose.button);
    // Cancelled: it stays as it was.
    await sees(texts.file[reason]);
    await enterOn(texts.choose.button);
    await focusedField(texts.secret.passphrase);
  },
);

test('what proves damaged only on opening leads back to another file', async () => {
  show({ open: [fail('damaged')] });
  await enterOn(texts.choose.button);
  await focusedField(texts.secret.passphrase);
  await userEvent.keyboard('zin{Enter}');
  await sees(texts.file.damaged);
  await enterOn(texts.choose.button);
  await focusedField(texts.secret.passphrase);
});

test('from what is in it to another file: a wrong one leads back to the start', async () => {
  show({ choose: [ok(file), fail('not-a-copy')] });
  await enterOn(texts.choose.button);
  await focusedField(texts.secret.passphrase);
  await userEvent.keyboard('zin{Enter}');
  await sees(texts.found.title);
  await userEvent.click(screen.getByRole('button', { name: texts.choose.other }));
  await sees(texts.file['not-a-copy']);
  await enterOn(texts.choose.button);
  await focusedField(texts.secret.passphrase);
});

test('a key that cannot be made is not called a wrong passphrase', async () => {
  show({ open: [fail('failed')] });
  await enterOn(texts.choose.button);
  await focusedField(texts.secret.passphrase);
  await userEvent.keyboard('zin{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent(texts.wrong.failed);
});

test.each(['disk-full', 'not-kept', 'database-error'] as const)(
  'when putting back ends in %s it says so and can be tried again',
  async (reason) => {
    show({ restore: [fail(reason)] });
    await enterOn(texts.choose.button);
    await focusedField(texts.secret.passphrase);
    await userEvent.keyboard('zin{Enter}');
    await enterOn(texts.found.button);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(texts.found.failed);
    expect(alert).toHaveTextContent(
      reason === 'not-kept' ? nl.cases.openFailed['not-kept'] : nl.errors.keep[reason],
    );
    if (reason === 'disk-full') await lookAt('emergency-copy', 'not-restored');
    await enterOn(texts.found.button);
    await expect.poll(() => screen.queryByRole('alert')).toBeNull();
  },
);

test('Escape closes it, and nothing was opened', async () => {
  const { closed, secrets } = show({});
  await screen.findByText(texts.choose.text);
  await userEvent.keyboard('{Escape}');
  expect(closed()).toBe(1);
  expect(secrets).toEqual([]);
});
