import { callingName, personById, youthOf } from '#shared/analysis/people';
import { ageInYears } from '#shared/base/partialDate';
import type { EntityId } from '#shared/base/ids';
import type { CellPart, MatrixChild } from '#shared/consent/consentMatrix';
import { fieldWords } from '#shared/analysis/fieldWords';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { longDate } from '#shared/text/nl/dates';
import { editStep } from '../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { useNow } from '../../ui/useNow.ts';
import { goToConsent } from './consentStore.ts';
import styles from './PersonHead.module.css';

export interface PersonHeadProps {
  readonly person: EntityId;
  readonly child: MatrixChild;
  readonly onAuthority: (id: EntityId) => void;
}

const texts = consentScreen.matrix;
const strongest: readonly CellPart[] = ['required', 'described', 'heard', 'notAsked'];

/** Below the name of a person: who it is, what part he or she has, and how sure the authority is. */
export function PersonHead({ person: id, child, onAuthority }: PersonHeadProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const today = isoDayOf(useNow());
  const person = personById(analysis, id);
  if (person === null) return null;
  const name = callingName(person);
  const isChild = id === child.person.id;
  const parts = new Set(child.cells.filter((one) => one.person === id).map(({ part }) => part));
  const part = strongest.find((one) => parts.has(one)) ?? 'notAsked';
  const isAlone =
    part === 'required' && !child.cells.some((one) => one.person !== id && one.part === 'required');
  const youth = youthOf(analysis)?.id;
  const authority = analysis.authority.filter(
    (one) => one.participant === id && (one.over ?? youth) === child.person.id,
  );
  const last = authority.at(-1);
  const { birthDate } = person;
  const age =
    birthDate === null || birthDate > today
      ? texts.ageUnknown
      : texts.age(ageInYears(birthDate, today));
  const has = last?.has == null ? '' : (fieldWords('authority', 'has').options?.[last.has] ?? '');
  const facts = isChild
    ? [age]
    : [person.relation, lowerFirst(has)].filter((words) => words.trim() !== '');
  return (
    <div className={styles['head']}>
      <span className={styles['fact']}>{facts.join(', ')}</span>
      <span className={styles['fact']}>{texts.parts[isAlone ? 'alone' : part]}</span>
      {!isChild && last !== undefined && (
        <span className={styles['fact']}>
          {last.checkedOn === null ? texts.neverChecked : texts.checked(longDate(last.checkedOn))}
        </span>
      )}
      <span className={styles['actions']}>
        {!isChild && (last !== undefined || !isReadOnly) && (
          <Button
            kind="link"
            size="small"
            {...(last !== undefined && { 'data-stop': `authority ${last.id}` })}
            aria-label={
              last === undefined ? texts.addAuthorityOf(name) : texts.openAuthorityOf(name)
            }
            onPress={() => {
              onAuthority(
                last?.id ?? addAuthority(id, child.person.id === youth ? null : child.person.id),
              );
            }}
          >
            {last === undefined ? texts.addAuthority : texts.openAuthority}
          </Button>
        )}
        <Button
          kind="link"
          size="small"
          aria-label={texts.formForOf(name)}
          onPress={() => {
            goToConsent({ kind: 'form', person: id, child: child.person.id });
          }}
        >
          {texts.formFor}
        </Button>
      </span>
    </div>
  );
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase('nl') + words.slice(1);
}

function addAuthority(participant: EntityId, over: EntityId | null): EntityId {
  let added: EntityId = participant;
  editStep('authority.add', (writer) => {
    added = writer.add('authority', { participant, over });
  });
  return added;
}
