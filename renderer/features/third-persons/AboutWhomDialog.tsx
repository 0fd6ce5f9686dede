import { isSingleName } from '#shared/analysis/collectionNames';
import { useMemo, useState } from 'react';
import { unmarkedPassages } from '#shared/third-persons/unmarkedPassages';
import { thirdPersons as texts } from '#shared/text/nl/thirdPersons';
import { homeSection } from '#shared/analysis/sectionOf';
import { addAboutMark } from '../../state/aboutMarkActions.ts';
import { goToSection } from '../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './AboutWhomDialog.module.css';
import { PassageCard } from './PassageCard.tsx';

export interface AboutWhomDialogProps {
  readonly onClose: () => void;
}

/** One passage after the other: whom is it about, and what is sensitive in it? */
export function AboutWhomDialog({ onClose }: AboutWhomDialogProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const passages = useMemo(() => unmarkedPassages(analysis), [analysis]);
  const left = passages.filter(({ place }) => !later.has(place));
  const [current] = left;
  return (
    <Dialog
      isOpen
      title={texts.title}
      width="normal"
      onClose={onClose}
      closeLabel={texts.close}
      actions={<Button onPress={onClose}>{texts.close}</Button>}
    >
      <div className={styles['body']}>
        {current === undefined ? (
          <EmptyState title={texts.none}>{texts.noneText}</EmptyState>
        ) : (
          <>
            <p>{texts.lead}</p>
            <PassageCard
              key={current.place}
              passage={current}
              isReadOnly={isReadOnly}
              onKeep={(about, sensitive) => {
                addAboutMark({ place: current.place, about, sensitive });
                setSaid(
                  about.length === 0 && sensitive.length === 0 ? texts.savedNobody : texts.saved,
                );
              }}
              onLater={() => {
                setLater(new Set([...later, current.place]));
                setSaid('');
              }}
              onGo={() => {
                const { collection, id, field } = current;
                onClose();
                goToSection(
                  homeSection(collection, id, field),
                  isSingleName(collection) ? null : { collection, id },
                );
              }}
            />
          </>
        )}
        <p className={styles['progress']} aria-live="polite">
          {said} {left.length === 0 ? '' : texts.progress(left.length)}
        </p>
      </div>
    </Dialog>
  );
}
