import { useState } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { callingName, familyReaders } from '#shared/analysis/people';
import { passageGroups, type Passage } from '#shared/family-reading/passage';
import { roundOfDay } from '#shared/family-reading/saidByReader';
import { familyReading } from '#shared/text/nl/familyReading';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import styles from './FamilyReadingScreen.module.css';
import { goToReading, openFamilyReading } from './familyReadingStore.ts';
import { passageName } from './passageName.ts';

export interface ChoosePageProps {
  readonly reader: Entity<'participant'> | null;
  readonly today: string;
  readonly passages: readonly Passage[];
  readonly reasons: readonly string[];
}

const texts = familyReading.choose;

/** For the duo, before the other sits down: with whom, and what is read. */
export function ChoosePage({ reader, today, passages, reasons }: ChoosePageProps) {
  const analysis = useAnalysis();
  // What was chosen by hand; everything else follows from whom it is about.
  const [picks, setPicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isChosen = (passage: Passage) => picks.get(passage.key) ?? !passage.isAboutOther;
  const chosen = passages.filter(isChosen);
  const people = familyReaders(analysis).filter((one) => callingName(one) !== '');
  const name = reader === null ? '' : callingName(reader);
  const isGoingOn = reader !== null && roundOfDay(analysis, reader.id, today) !== null;
  const choose = (some: readonly Passage[], value: boolean) => {
    setPicks(new Map([...picks, ...some.map(({ key }) => [key, value] as const)]));
  };
  const begin = () => {
    if (reader === null || chosen.length === 0) return;
    const keys = chosen.map(({ key }) => key);
    const answered = analysis.position.filter(({ participant }) => participant === reader.id);
    goToReading({ kind: 'read', person: reader.id, on: today, keys, at: 0, answered });
  };
  return (
    <>
      <h1 className={styles['title']}>
        {reader === null ? familyReading.command : familyReading.title(name)}
      </h1>
      <p className={styles['soft']}>{people.length === 0 ? texts.nobody : texts.lead}</p>
      <SelectField
        label={texts.person}
        placeholder={texts.placeholder}
        options={people.map((one) => ({ value: one.id, label: callingName(one) }))}
        value={reader?.id ?? null}
        onChange={(id) => {
          openFamilyReading(id);
        }}
      />
      {reasons.length > 0 && (
        <Banner tone="attention" title={texts.mayNot(name)}>
          {reasons.join(' ')}
        </Banner>
      )}
      {reader !== null && reasons.length === 0 && passages.length === 0 && (
        <p className={styles['soft']}>{texts.nothing(name)}</p>
      )}
      {isGoingOn && <p className={styles['soft']}>{texts.goesOn(name)}</p>}
      {passages.length > 0 && (
        <section className={styles['choices']} aria-label={texts.what}>
          <div className={styles['head']}>
            <h2>{texts.what}</h2>
            <span className={styles['soft']} aria-live="polite">
              {texts.chosen(chosen.length, passages.length)}
            </span>
          </div>
          {passageGroups.map((group) => {
            const own = passages.filter((passage) => passage.group === group);
            if (own.length === 0) return null;
            const all = own.every(isChosen);
            return (
              <fieldset key={group} className={styles['group']}>
                <legend>{familyReading.groups[group]}</legend>
                {own.length > 1 && (
                  <Button
                    kind="link"
                    size="small"
                    className={styles['chooseAll']}
                    aria-label={texts.chooseGroup(familyReading.groups[group], all)}
                    onPress={() => {
                      choose(own, !all);
                    }}
                  >
                    {all ? texts.none : texts.all}
                  </Button>
                )}
                {own.map((passage) => (
                  <CheckboxField
                    key={passage.key}
                    label={passageName(passage)}
                    hint={passage.isAboutOther ? texts.aboutOther : undefined}
                    value={isChosen(passage)}
                    onChange={(value) => {
                      choose([passage], value);
                    }}
                  />
                ))}
              </fieldset>
            );
          })}
        </section>
      )}
      <div className={styles['steps']}>
        <Button
          kind="quiet"
          size="large"
          onPress={() => {
            goToReading(null);
          }}
        >
          {texts.cancel}
        </Button>
        <span className={styles['grow']} />
        <Button kind="primary" size="large" isDisabled={chosen.length === 0} onPress={begin}>
          {isGoingOn ? texts.goOn : texts.begin}
        </Button>
      </div>
    </>
  );
}
