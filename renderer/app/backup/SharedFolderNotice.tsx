import { useSyncExternalStore } from 'react';
import { sharedFolder as texts } from '#shared/text/nl/sharedFolder';
import { fileOfBytes } from '../../features/exchange/opening/incomingFile.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { showToast } from '../../ui/toasts.ts';
import type { WaitingFile } from '../../vault/folder/receiveRecords.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { takeFile } from '../exchange/takeFile.ts';

export interface SharedFolderNoticeProps {
  readonly workplace: Workplace;
}

/** Above the list: files in the shared folder that ask for a decision. */
export function SharedFolderNotice({ workplace }: SharedFolderNoticeProps) {
  const { sharedFolder } = workplace;
  const { waiting } = useSyncExternalStore(sharedFolder.subscribe, sharedFolder.state);
  const open = async (file: WaitingFile) => {
    const bytes = await sharedFolder.read(file);
    if (bytes === null) showToast(texts.waiting.gone);
    // The dialog tells packages from key cards by their ending.
    else await takeFile(fileOfBytes(`VA-${file.id.slice(0, 8)}.va`, bytes), workplace);
  };
  return waiting.map((file) => (
    <Banner
      key={file.id}
      tone="calm"
      action={<Button onPress={() => void open(file)}>{texts.waiting.button}</Button>}
    >
      {file.arrived === null
        ? texts.waiting.unknown
        : texts.waiting.title(file.arrived.code, file.arrived.senderName)}
    </Banner>
  ));
}
