import { screen } from '@testing-library/react';
import { expect } from 'vitest';
import words from '#resources/words-nl.json';
import type { CaseAlias } from '#shared/base/ids';
import { ok } from '#shared/base/result';
import { parsePackageCode } from '#shared/exchange/packageCode';
import { fileOfBytes } from '../../../renderer/features/exchange/opening/incomingFile.ts';
import type {
  Accepted,
  OpenActions,
} from '../../../renderer/features/exchange/opening/openActions.ts';
import { OpenPackageDialog } from '../../../renderer/features/exchange/opening/OpenPackageDialog.tsx';
import type {
  ArrivedPackage,
  KnownCard,
} from '../../../renderer/vault/exchange/workplaceExchange.ts';
import { cardOf, memoryCards } from '../../support/memoryCards.ts';
import { renderScreen } from '../lookAt.tsx';

export const alias = 'a'.repeat(32) as CaseAlias;
export const otherAlias = 'b'.repeat(32) as CaseAlias;
export const youssef = cardOf('Youssef Amrani');
/** A file of somebody whose words were compared, for a case that is here. */
export const arrived: ArrivedPackage = {
  id: 'p1',
  kind: 'sync',
  madeAt: new Date(2026, 2, 6, 11, 48).getTime(),
  senderName: 'Youssef Amrani',
  senderOrganisation: 'De Wingerd',
  senderSignKey: youssef.signKey,
  trust: 'checked',
  code: 'VA-031',
  alias,
  state: 'merges',
  epochStep: null,
  sameWords: [],
  reviewNews: 0,
  erased: null,
};
const file = fileOfBytes('VA-7kq2m9x4.va', new Uint8Array(3 * 1024 * 1024));
const added: Accepted = { kind: 'added', alias };

type Answers<Name extends 'open' | 'accept'> = (Awaited<ReturnType<OpenActions[Name]>> | 'never')[];

interface Shown {
  readonly open?: Answers<'open'>;
  readonly accept?: Answers<'accept'>;
  readonly cards?: readonly KnownCard[];
  readonly isOpen?: CaseAlias | null;
  readonly cardFile?: KnownCard;
}

/** The dialog on a workplace that gives these answers one after another. */
export function showPackage({
  open = [],
  accept = [],
  cards = [youssef],
  isOpen = null,
  cardFile,
}: Shown) {
  const kept = memoryCards(cards, () => 1);
  if (cardFile !== undefined) kept.files.set(1, cardFile);
  const did: string[] = [];
  const note = (what: string) => {
    did.push(what);
  };
  const actions: OpenActions = {
    choose: () => {
      note('choose');
      return Promise.resolve(ok(fileOfBytes('Ander.va', new Uint8Array([2]))));
    },
    open: (_bytes, code) => {
      note(code === null ? 'open' : `open with ${code}`);
      return answer(open, ok(arrived));
    },
    readCode: (typed) => parsePackageCode(typed, words),
    addCard: () => kept.addCard(new Uint8Array([1])),
    accept: ({ id }) => {
      note(`accept ${id}`);
      return answer(accept, ok(added));
    },
    show: ({ kind }) => {
      note(`show ${kind}`);
    },
  };
  renderScreen(
    <OpenPackageDialog
      file={file}
      actions={actions}
      cards={kept}
      openCase={isOpen === null ? null : { alias: isOpen, code: 'VA-012' }}
      codeOf={(one) => (one === alias ? 'VA-031' : 'VA-012')}
      placeName={({ field }) => `H4, ${field}`}
      onToCards={() => {
        note('cards');
      }}
      onToCase={(one) => {
        note(`case ${one.slice(0, 1)}`);
      }}
      onClose={() => {
        note('close');
      }}
    />,
  );
  return { kept, did };
}

function answer<Answer>(answers: (Answer | 'never')[], otherwise: Answer): Promise<Answer> {
  const next = answers.shift() ?? otherwise;
  return next === 'never' ? new Promise(() => undefined) : Promise.resolve(next);
}

/** Waits for the title in sight; a dialog is clear as glass in its first frame. */
export async function titled(name: string): Promise<void> {
  await expect.poll(() => screen.queryByRole('dialog', { name })).toBeVisible();
}
