import { askReview } from '#shared/text/nl/askReview';
import type { ReviewForm } from '../../export/reviewWish.ts';
import { formatLongDay, isoDayOf } from '../../ui/dutchTime.ts';
import type { Option } from '../../ui/option.ts';
import type { ChosenReader, ReaderCard } from './askDraft.ts';

interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
}

const texts = askReview.reader;

/** The choice of somebody who has no key card, or no place in the case. */
export const NAMED = 'named';

/** Everybody it can be for: for a sealed file the cards, supervisors first; else who is in the case. */
export function readerOptions(
  form: ReviewForm,
  readers: readonly ReaderCard[],
  people: readonly NamedPerson[],
): readonly Option[] {
  if (form === 'word') {
    return [
      ...people.map(({ id, name, organisation }) => ({
        value: `person/${id}`,
        label: texts.card(name, organisation),
      })),
      { value: NAMED, label: texts.other },
    ];
  }
  const supervisors = readers.filter(({ isSupervisor }) => isSupervisor);
  const others = readers.filter(({ isSupervisor }) => !isSupervisor);
  return [
    ...[...supervisors, ...others].map((card) => ({
      value: `card/${card.signKey}`,
      label: texts.card(card.name, card.organisation),
      hint: hintOf(card),
    })),
    { value: NAMED, label: texts.withCode, hint: texts.withCodeHint },
  ];
}

export function optionOf(reader: ChosenReader): string {
  switch (reader.kind) {
    case 'card':
      return `card/${reader.signKey}`;
    case 'person':
      return `person/${reader.id}`;
    case 'named':
      return NAMED;
  }
}

export function fromOption(form: ReviewForm, value: string): ChosenReader {
  if (value === NAMED) return { kind: 'named' };
  const id = value.slice(value.indexOf('/') + 1);
  return form === 'word' ? { kind: 'person', id } : { kind: 'card', signKey: id };
}

function hintOf({ state, checkedAt, isSupervisor }: ReaderCard): string {
  const role = isSupervisor ? '' : ` ${texts.notSupervisor}`;
  if (state === 'checked' && checkedAt !== null) {
    return `${texts.checked(formatLongDay(isoDayOf(checkedAt)))}.${role}`;
  }
  return `${state === 'changed' ? texts.changed : texts.unchecked}${role}`;
}
