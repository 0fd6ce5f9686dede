import { useEffect, useRef, useState } from 'react';
import { sensitivities, type Sensitivity } from '#shared/analysis/aboutMark';
import { isSingleName } from '#shared/analysis/collectionNames';
import { namedItems, nameOf } from '#shared/analysis/entityNames';
import { fieldWords } from '#shared/analysis/fieldWords';
import { sections } from '#shared/text/nl/sections';
import { names } from '#shared/text/nl/names';
import { thirdPersons as texts } from '#shared/text/nl/thirdPersons';
import { homeSection } from '#shared/analysis/sectionOf';
import type { EntityId } from '#shared/base/ids';
import type { UnmarkedPassage } from '#shared/third-persons/unmarkedPassages';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { TagField } from '../../ui/TagField.tsx';
import styles from './AboutWhomDialog.module.css';

export interface PassageCardProps {
  readonly passage: UnmarkedPassage;
  readonly isReadOnly: boolean;
  readonly onKeep: (about: readonly EntityId[], sensitive: readonly Sensitivity[]) => void;
  readonly onLater: () => void;
  readonly onGo: () => void;
}

/** A passage with what the app proposes; Enter keeps it and brings the next. */
export function PassageCard(props: PassageCardProps) {
  const { passage, isReadOnly, onKeep } = props;
  const analysis = useAnalysis();
  const [about, setAbout] = useState(passage.about);
  const [sensitive, setSensitive] = useState(passage.sensitive);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    keep.current?.focus();
  }, []);
  const people = namedItems(analysis, 'participant');
  const kinds = fieldWords('aboutMark', 'sensitive').options ?? {};
  return (
    <div className={styles['card']}>
      <p className={styles['from']}>{sourceOf()}</p>
      {/* Long passages scroll: then the keyboard must reach them. */}
      <p className={styles['words']} tabIndex={0}>
        {passage.words}
      </p>
      <TagField
        label={texts.who}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        values={about}
        onChange={(next) => {
          setAbout(people.map(({ id }) => id).filter((id) => next.includes(id)));
        }}
        emptyText={texts.noOptions}
        chosenLabel={texts.chosenWho}
        placeholder={texts.add}
        isDisabled={isReadOnly}
      />
      <TagField
        label={texts.what}
        options={sensitivities.map((kind) => ({ value: kind, label: kinds[kind] ?? '' }))}
        values={sensitive}
        onChange={(next) => {
          setSensitive(sensitivities.filter((kind) => next.includes(kind)));
        }}
        emptyText={texts.noOptions}
        chosenLabel={texts.chosenWhat}
        placeholder={texts.add}
        isDisabled={isReadOnly}
      />
      {isReadOnly && <p>{texts.readOnly}</p>}
      <div className={styles['actions']}>
        <Button
          ref={keep}
          kind="primary"
          isDisabled={isReadOnly}
          onPress={() => {
            onKeep(about, sensitive);
          }}
        >
          {texts.confirm}
        </Button>
        <Button
          isDisabled={isReadOnly}
          onPress={() => {
            onKeep([], []);
          }}
        >
          {texts.nobody}
        </Button>
        <Button onPress={props.onLater}>{texts.later}</Button>
        <Button kind="link" onPress={props.onGo}>
          {texts.goTo}
        </Button>
      </div>
    </div>
  );

  function sourceOf(): string {
    const { collection, id, field } = passage;
    if (isSingleName(collection)) {
      return texts.from(
        sections[homeSection(collection, id, field)].title,
        fieldWords(collection, field).label,
      );
    }
    return texts.from(names.kinds[collection], nameOf(analysis, collection, id));
  }
}
