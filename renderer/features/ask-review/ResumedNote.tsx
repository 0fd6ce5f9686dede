import { useState } from 'react';
import { nl } from '#shared/text/nl';
import { askReview } from '#shared/text/nl/askReview';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

const texts = askReview.resumed;

/** Says that a question goes on where it was left, and asks once before it is begun anew. */
export function ResumedNote({ onAgain }: { readonly onAgain: () => void }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Banner
        tone="calm"
        action={
          <Button
            size="small"
            onPress={() => {
              setAsking(true);
            }}
          >
            {texts.again}
          </Button>
        }
      >
        {texts.text}
      </Banner>
      <ConfirmDialog
        title={texts.sure.title}
        text={texts.sure.text}
        isOpen={isAsking}
        confirmLabel={texts.sure.yes}
        cancelLabel={texts.sure.no}
        closeLabel={nl.common.close}
        onConfirm={() => {
          setAsking(false);
          onAgain();
        }}
        onCancel={() => {
          setAsking(false);
        }}
      />
    </>
  );
}
