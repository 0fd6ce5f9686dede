import { lazy, Suspense } from 'react';
import { conversation } from '#shared/text/nl/conversation';
import { isoDayOf } from '../ui/dutchTime.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useNow } from '../ui/useNow.ts';

const ConversationScreen = lazy(async () => {
  const { ConversationScreen: View } =
    await import('../features/help-requests/ConversationScreen.tsx');
  return { default: View };
});

/** The conversation mode over the whole window. */
export function ConversationPart() {
  const now = useNow();
  return (
    <Suspense fallback={<Skeleton label={conversation.command} />}>
      <ConversationScreen today={isoDayOf(now)} />
    </Suspense>
  );
}
