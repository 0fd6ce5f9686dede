import { opening as texts } from '#shared/text/nl/opening';
import { Button } from '../../../ui/Button.tsx';
import { CompareButtons } from '../cards/CompareButtons.tsx';
import { ArrivedButtons } from './ArrivedButtons.tsx';
import { CODE_FORM } from './CodeFields.tsx';
import type { OpeningButtonsProps } from './openingButtonsProps.ts';

/** What can be done at each step; the way out that changes nothing has the focus. */
export function OpeningButtons(props: OpeningButtonsProps) {
  const { opening, cards, onClose } = props;
  const { step } = opening;
  switch (step.kind) {
    case 'busy':
      return (
        <Button autoFocus isDisabled={step.what === 'merging'} onPress={onClose}>
          {texts.cancel}
        </Button>
      );
    case 'code':
      return (
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button type="submit" form={CODE_FORM} kind="primary">
            {texts.code.button}
          </Button>
        </>
      );
    case 'problem':
      return (
        <>
          {step.problem === 'wrong-recipient' && (
            <Button onPress={props.onToCards}>{texts.toCards}</Button>
          )}
          <Button onPress={() => void opening.chooseOther()}>{texts.other}</Button>
          <Button kind="primary" autoFocus onPress={onClose}>
            {texts.close}
          </Button>
        </>
      );
    case 'arrived':
      return <ArrivedButtons {...props} arrived={step.arrived} />;
    case 'needCard':
      return (
        <>
          <Button
            onPress={() => {
              opening.go({ kind: 'arrived', arrived: step.arrived });
            }}
          >
            {texts.back}
          </Button>
          <Button kind="primary" autoFocus onPress={() => void opening.addCard(step.arrived)}>
            {texts.needCard.button}
          </Button>
        </>
      );
    case 'compare':
    case 'differ': {
      const { arrived } = step;
      const { senderSignKey } = arrived;
      return (
        <CompareButtons
          isDiffering={step.kind === 'differ'}
          onLater={() => {
            opening.go({ kind: 'arrived', arrived });
          }}
          onSame={() => {
            cards.setChecked(senderSignKey, true);
            void opening.again();
          }}
          onDifferent={() => {
            cards.setChecked(senderSignKey, false);
            opening.go({ kind: 'differ', arrived });
          }}
          onAgain={() => {
            opening.go({ kind: 'compare', arrived });
          }}
          onRevoke={() => {
            cards.revoke(senderSignKey);
            opening.go({ kind: 'problem', problem: 'revoked-key' });
          }}
        />
      );
    }
    case 'stopped':
      return (
        <Button kind="primary" autoFocus onPress={onClose}>
          {texts.close}
        </Button>
      );
    case 'notKept':
      return (
        <>
          <Button onPress={onClose}>{texts.close}</Button>
          <Button kind="primary" autoFocus onPress={() => void opening.accept(step.arrived)}>
            {texts.notKept.retry}
          </Button>
        </>
      );
  }
}
