import { opening as texts } from '#shared/text/nl/opening';
import type { ArrivedPackage } from '../../../vault/exchange/workplaceExchange.ts';
import { Button } from '../../../ui/Button.tsx';
import { ownCode } from './ArrivedFile.tsx';
import { arrivalOf } from './arrivalOf.ts';
import type { OpeningButtonsProps } from './openingButtonsProps.ts';

export interface ArrivedButtonsProps extends OpeningButtonsProps {
  readonly arrived: ArrivedPackage;
}

/** What can be done with an opened file; merging is the main thing only when nothing stands in its way. */
export function ArrivedButtons(props: ArrivedButtonsProps) {
  const { arrived, opening, openCase, onClose } = props;
  const { alias } = arrived;
  const arrival = arrivalOf(arrived, openCase?.alias ?? null);
  const accept = () => void opening.accept(arrived);
  const isKnown = props.cards.cards().some(({ signKey }) => signKey === arrived.senderSignKey);
  const compare = () => {
    opening.go(
      isKnown ? { kind: 'compare', arrived } : { kind: 'needCard', arrived, problem: null },
    );
  };
  switch (arrival) {
    case 'changed-key':
      return (
        <>
          <Button autoFocus onPress={onClose}>
            {texts.cancel}
          </Button>
          <Button onPress={compare}>{texts.compare}</Button>
        </>
      );
    case 'unknown':
    case 'unchecked':
      return (
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button onPress={accept}>{texts.accept.unchecked}</Button>
          <Button kind="primary" autoFocus onPress={compare}>
            {texts.compare}
          </Button>
        </>
      );
    case 'new-case':
    case 'other-case':
    case 'adopt':
    case 'carry':
    case 'merges':
      return (
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button kind="primary" autoFocus onPress={accept}>
            {arrival === 'other-case'
              ? texts.accept.elsewhere(ownCode(arrived, props.codeOf))
              : texts.accept[arrival]}
          </Button>
        </>
      );
    case 'ticks':
      return (
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button kind="primary" autoFocus onPress={accept}>
            {texts.accept.ticks}
          </Button>
        </>
      );
    case 'own':
    case 'already':
    case 'same':
    case 'older':
      return (
        <>
          <Button onPress={() => void opening.chooseOther()}>{texts.other}</Button>
          {alias !== null && alias !== openCase?.alias && (
            <Button
              onPress={() => {
                props.onToCase(alias);
              }}
            >
              {texts.toCase}
            </Button>
          )}
          <Button kind="primary" autoFocus onPress={onClose}>
            {texts.close}
          </Button>
        </>
      );
    case 'backup':
    case 'other-epoch':
      return (
        <>
          <Button onPress={() => void opening.chooseOther()}>{texts.other}</Button>
          <Button kind="primary" autoFocus onPress={onClose}>
            {texts.close}
          </Button>
        </>
      );
  }
}
