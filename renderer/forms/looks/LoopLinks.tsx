import { useState } from 'react';
import { linkSentence } from '#shared/analysis/entityNames';
import { fieldWords } from '#shared/analysis/fieldWords';
import { plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { FieldGrid } from '../FieldGrid.tsx';
import styles from './LoopLinks.module.css';

export interface LoopLinksProps {
  readonly loopId: EntityId;
}

/** The arrows of a loop as sentences; each opens to be changed in place. */
export function LoopLinks({ loopId }: LoopLinksProps) {
  const analysis = useAnalysis();
  const [openLink, setOpenLink] = useState<EntityId | null>(null);
  const loop = analysis.loop.find(({ id }) => id === loopId);
  const links = analysis.link.filter(({ id }) => loop?.links.includes(id));
  return (
    <ol className={styles['links']} aria-label={fieldWords('loop', 'links').label}>
      {links.map((link) => {
        const isOpen = link.id === openLink;
        return (
          <li key={link.id} className={styles['link']}>
            <button
              type="button"
              className={styles['sentence']}
              aria-expanded={isOpen}
              onClick={() => {
                setOpenLink(isOpen ? null : link.id);
              }}
            >
              {linkSentence(analysis, link)}
              {plainText(link.why) !== '' && (
                <span className={styles['why']}>{plainText(link.why)}</span>
              )}
            </button>
            {isOpen && (
              <div className={styles['panel']}>
                <FieldGrid
                  collection="link"
                  entity={link}
                  places={[
                    { field: 'from' },
                    { field: 'to' },
                    { field: 'polarity' },
                    { field: 'delay' },
                    { field: 'why' },
                  ]}
                />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
