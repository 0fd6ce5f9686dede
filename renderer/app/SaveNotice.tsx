import { useSyncExternalStore } from 'react';
import { save } from '#shared/text/nl/save';
import { failedText } from '../features/workspace/frame/failedText.ts';
import { oneCopyText } from '../features/workspace/frame/oneCopyText.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import type { Workplace } from '../vault/unlockedWorkplace.ts';

/** Says outside a case too when what was done last is kept in one place only, or nowhere. */
export function SaveNotice({ workplace }: { readonly workplace: Workplace }) {
  const state = useSyncExternalStore(workplace.onSaveState, workplace.saveState);
  if (state.kind === 'oneCopy') return <Banner tone="attention">{oneCopyText(state)}</Banner>;
  if (state.kind !== 'failed') return null;
  return (
    <Banner
      tone="danger"
      action={<Button onPress={() => void workplace.flush()}>{save.retry}</Button>}
    >
      {failedText(state)}
    </Banner>
  );
}
