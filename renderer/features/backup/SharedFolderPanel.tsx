import { useState, useSyncExternalStore } from 'react';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { sharedFolder as texts } from '#shared/text/nl/sharedFolder';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { formatClock } from '../../ui/dutchTime.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import type { KnownCard } from '../../vault/exchange/workplaceExchange.ts';
import type { FolderExchange } from '../../vault/folder/folderExchange.ts';
import styles from './BackupPanel.module.css';
import { folderProblemText } from './folderProblemText.ts';

export interface SharedFolderPanelProps {
  readonly exchange: FolderExchange;
  readonly lines: readonly CaseSummary[];
  readonly cards: readonly KnownCard[];
}

const NOBODY = '-';

/** Which folder is shared, and which analyses go there for whom. */
export function SharedFolderPanel({ exchange, lines, cards }: SharedFolderPanelProps) {
  const { folder, problem, lookedAt } = useSyncExternalStore(exchange.subscribe, exchange.state);
  const [isFailed, setFailed] = useState(false);
  const choose = async () => {
    const chosen = await exchange.chooseFolder();
    setFailed(!chosen.ok && chosen.reason === 'no-access');
  };
  const usable = cards.filter(({ revokedAt }) => revokedAt === null);
  const options = [
    { value: NOBODY, label: texts.share.nobody },
    ...usable.map(({ signKey, name, checkedAt }) => {
      return { value: signKey, label: checkedAt === null ? texts.share.unchecked(name) : name };
    }),
  ];
  return (
    <div className={styles['panel']}>
      <p className={styles['intro']}>{texts.intro}</p>
      {isFailed && <Banner tone="danger">{texts.folder.failed}</Banner>}
      {folder !== null && problem !== null && (
        <Banner tone="attention">{folderProblemText(problem, folder.label)}</Banner>
      )}
      <dl className={styles['facts']}>
        <div>
          <dt>{texts.folder.label}</dt>
          <dd>
            <span>{folder === null ? texts.folder.none : folder.label}</span>
            <span className={styles['note']}>
              {lookedAt === null ? texts.folder.cloud : texts.checked(formatClock(lookedAt))}
            </span>
            <div className={styles['buttons']}>
              <Button onPress={() => void choose()}>
                {folder === null ? texts.folder.choose : texts.folder.other}
              </Button>
              {folder !== null && (
                <Button kind="quiet" onPress={() => void exchange.forgetFolder()}>
                  {texts.folder.forget}
                </Button>
              )}
            </div>
          </dd>
        </div>
      </dl>
      {folder !== null && (
        <section className={styles['restore']}>
          <h3>{texts.share.title}</h3>
          <p className={styles['note']}>
            {usable.length === 0 ? texts.share.noCards : texts.share.hint}
          </p>
          {usable.length > 0 &&
            lines
              .filter(({ archived }) => !archived)
              .map(({ alias, code }) => (
                <SelectField
                  key={alias}
                  label={code}
                  options={options}
                  value={exchange.partners(alias)[0] ?? NOBODY}
                  onChange={(signKey) => {
                    exchange.setPartners(alias, signKey === NOBODY ? [] : [signKey]);
                  }}
                  placeholder=""
                />
              ))}
        </section>
      )}
    </div>
  );
}
