import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { nl } from '#shared/text/nl';
import { keysInLife as texts } from '#shared/text/nl/keysInLife';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './KeysInLifeDialog.module.css';

/** Where a step can be done in the app. */
export type LifeAction = keyof typeof texts.actions;
type Situation = keyof typeof texts.situations;

export interface KeysInLifeDialogProps {
  /** What can be done right now; the rest is only told. */
  readonly canDo: readonly LifeAction[];
  readonly onDo: (action: LifeAction) => void;
  readonly onClose: () => void;
}

const situations = Object.keys(texts.situations) as readonly Situation[];

const actionsOf: Readonly<Record<Situation, readonly LifeAction[]>> = {
  forgotten: ['settings'],
  sheetGone: ['settings'],
  bothGone: ['cards'],
  laptopGone: ['restore', 'cards'],
  secondLaptop: ['cards'],
  partnerChanges: ['clean', 'cards'],
  passphraseSeen: ['settings'],
};

/** What to do when a passphrase, a sheet, a laptop or a partner goes, and what each costs. */
export function KeysInLifeDialog({ canDo, onDo, onClose }: KeysInLifeDialogProps) {
  const [open, setOpen] = useState<Situation | null>(null);
  return (
    <Dialog
      title={texts.title}
      isOpen
      onClose={onClose}
      closeLabel={nl.common.close}
      actions={
        <Button autoFocus onPress={onClose}>
          {texts.close}
        </Button>
      }
    >
      <p className={classNames(styles['lead'])}>{texts.lead}</p>
      <div className={classNames(styles['list'])}>
        {situations.map((situation) => {
          const isOpen = open === situation;
          const { title, steps, lost } = texts.situations[situation];
          const actions = actionsOf[situation].filter((action) => canDo.includes(action));
          return (
            <section key={situation}>
              <h3 className={classNames(styles['title'])}>
                <Button
                  kind="quiet"
                  icon={isOpen ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
                  aria-expanded={isOpen}
                  onPress={() => {
                    setOpen(isOpen ? null : situation);
                  }}
                >
                  {title}
                </Button>
              </h3>
              {isOpen && (
                <div className={classNames(styles['answer'])}>
                  <ol className={classNames(styles['steps'])}>
                    {steps.map((step) => (
                      <li key={step}>{step}</li>
                    ))}
                  </ol>
                  <p className={classNames(styles['lost'])}>
                    <strong>{texts.lostLabel}</strong> {lost}
                  </p>
                  {actions.length > 0 && (
                    <div className={classNames(styles['actions'])}>
                      {actions.map((action) => (
                        <Button
                          key={action}
                          size="small"
                          onPress={() => {
                            onDo(action);
                          }}
                        >
                          {texts.actions[action]}
                        </Button>
                      ))}
                    </div>
                  )}
                </div>
              )}
            </section>
          );
        })}
      </div>
    </Dialog>
  );
}
