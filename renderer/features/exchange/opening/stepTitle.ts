import type { CaseAlias } from '#shared/base/ids';
import { keyCards } from '#shared/text/nl/keyCards';
import { opening as texts } from '#shared/text/nl/opening';
import type { ArrivedPackage } from '../../../vault/exchange/workplaceExchange.ts';
import { arrivalOf } from './arrivalOf.ts';
import type { OpeningStep } from './useOpening.ts';

/** What the screen says first: what the file turned out to be. */
export function stepTitle(step: OpeningStep, openAlias: CaseAlias | null): string {
  switch (step.kind) {
    case 'busy':
    case 'code':
      return texts.title;
    case 'problem':
      return texts.problems[step.problem].title;
    case 'arrived':
      return arrivedTitle(step.arrived, openAlias);
    case 'compare':
      return keyCards.words.title(senderName(step.arrived));
    case 'needCard':
      return texts.needCard.title;
    case 'differ':
      return keyCards.differ.title;
    case 'stopped':
      return texts.stopped.title;
    case 'notKept':
      return step.reason === 'disk-full' ? texts.noSpace.title : texts.notKept.title;
  }
}

/** The sender's name as the file has it; a word for one without a name. */
export function senderName({ senderName: name }: ArrivedPackage): string {
  return name === '' ? texts.from.somebody : name;
}

function arrivedTitle(arrived: ArrivedPackage, openAlias: CaseAlias | null): string {
  const arrival = arrivalOf(arrived, openAlias);
  switch (arrival) {
    case 'changed-key':
      return texts.changedKey.title(senderName(arrived));
    case 'backup':
      return texts.backup.title;
    case 'adopt':
    case 'carry':
      return texts.epochs[arrival].title;
    case 'other-epoch':
      return texts.otherEpoch.title;
    case 'ticks':
      return texts.ticks.title(senderName(arrived));
    case 'own':
    case 'already':
    case 'same':
    case 'older':
      return texts.nothing[arrival].title;
    case 'unknown':
      return texts.unknown.title;
    case 'unchecked':
      return texts.unchecked.title;
    case 'new-case':
      return texts.newCase.title;
    case 'other-case':
      return texts.otherCase.title;
    case 'merges':
      return texts.from.title(senderName(arrived));
  }
}
