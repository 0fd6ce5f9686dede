import { sharing as texts } from '#shared/text/nl/sharing';
import type { GateParts } from '../../export/gate.ts';
import { letShareLeave, type PreparedShare } from '../../export/shareGate.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import styles from './ShareScreen.module.css';
import { useSaving } from './useSaving.ts';

export interface AccessDataOfferProps {
  /** The package that was just saved as a document. */
  readonly share: PreparedShare;
  readonly gate: GateParts;
}

/** Beside the document of who asked for access: the same data for another program. */
export function AccessDataOffer({ share, gate }: AccessDataOfferProps) {
  const { step, save } = useSaving();
  if (step.kind === 'done') {
    return (
      <Banner tone="calm" title={texts.accessData.done}>
        {texts.done.text(step.name)}
      </Banner>
    );
  }
  const isBusy = step.kind === 'busy';
  return (
    <>
      {step.kind === 'asking' && step.problem !== null && (
        <Banner tone="danger">{step.problem}</Banner>
      )}
      <p className={classNames(styles['soft'])}>{texts.accessData.hint}</p>
      <div>
        <Button
          isPending={isBusy}
          onPress={() => {
            void save(() => letShareLeave(share, gate, 'data'));
          }}
        >
          {isBusy ? texts.busy : texts.accessData.save}
        </Button>
      </div>
    </>
  );
}
