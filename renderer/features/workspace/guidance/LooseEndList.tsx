import { Unlink } from 'lucide-react';
import { nameOf } from '#shared/analysis/entityNames';
import type { Analysis } from '#shared/analysis/analysis';
import type { LooseEnd } from '#shared/analysis/looseEnds';
import { sectionIds } from '#shared/analysis/sections';
import { sections } from '#shared/text/nl/sections';
import { workspace } from '#shared/text/nl/workspace';
import { goToSection } from '../../../state/openCaseStore.ts';
import { useAnalysis } from '../../../state/useOpenCase.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './LooseEndList.module.css';

export interface LooseEndListProps {
  readonly here: readonly LooseEnd[];
  readonly all: readonly LooseEnd[];
}

const texts = workspace.loose;
const MOST_SHOWN = 12;

/** What is not tied to anything yet, here and elsewhere: questions with a way to the place. */
export function LooseEndList({ here, all }: LooseEndListProps) {
  const others = sectionIds
    .map((id) => ({ id, count: all.filter((end) => end.section === id).length }))
    .filter(({ id, count }) => count > 0 && here[0]?.section !== id);
  return (
    <div className={styles['list']}>
      <p className={styles['explain']}>{texts.explain}</p>
      <h2>{texts.here}</h2>
      {here.length === 0 && <p className={styles['none']}>{texts.none}</p>}
      <ul>
        {here.slice(0, MOST_SHOWN).map((end) => (
          <li key={[end.kind, end.id].join()} className={styles['end']}>
            <Unlink aria-hidden="true" />
            <End end={end} />
          </li>
        ))}
      </ul>
      {here.length > MOST_SHOWN && (
        <p className={styles['none']}>{texts.more(here.length - MOST_SHOWN)}</p>
      )}
      {others.length > 0 && (
        <>
          <h2>{texts.elsewhere}</h2>
          <ul>
            {others.map(({ id, count }) => (
              <li key={id}>
                <Button
                  kind="link"
                  onPress={() => {
                    goToSection(id);
                  }}
                >
                  {texts.elsewhereCount(sections[id].title, count)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function End({ end }: { readonly end: LooseEnd }) {
  const analysis = useAnalysis();
  const { collection, id, section } = end;
  return (
    <span>
      {looseEndText(analysis, end)}{' '}
      {collection !== null && id !== null && collection !== 'participant' && (
        <Button
          kind="link"
          onPress={() => {
            goToSection(section, { collection, id });
          }}
        >
          {texts.go}
        </Button>
      )}
    </span>
  );
}

function looseEndText(analysis: Analysis, end: LooseEnd): string {
  const name =
    end.collection !== null && end.id !== null ? nameOf(analysis, end.collection, end.id) : '';
  const people = end.people.map((id) => nameOf(analysis, 'participant', id)).join(', ');
  return texts.texts[end.kind](name, people);
}
