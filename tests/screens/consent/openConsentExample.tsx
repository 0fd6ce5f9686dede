import { openCaseGate } from '../../../renderer/export/openCaseGate.ts';
import { ConsentScreen } from '../../../renderer/features/consent/ConsentScreen.tsx';
import { openSession } from '../../../renderer/features/workspace/frame/openSession.ts';
import { createExampleCase } from '../../../renderer/state/newCase.ts';
import { openCaseStore } from '../../../renderer/state/openCaseStore.ts';
import type { Analysis } from '#shared/analysis/analysis';
import { createFakeDesktop } from '../../support/fakeDesktop.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';
import { renderScreen } from '../lookAt.tsx';

export interface OpenedConsent {
  readonly files: Uint8Array[];
  readonly close: () => Promise<void>;
}

/** Shows the full-window part of consent over the fictional example, on a fixed day. */
export async function openConsentExample(today: string): Promise<OpenedConsent> {
  const { workplace } = await openWorkplace();
  const made = await createExampleCase(workplace, 'VA-031');
  if (!made.ok) throw new Error(made.reason);
  const opened = await workplace.openCase(made.value);
  if (!opened.ok) throw new Error(opened.reason);
  const end = openSession(opened.value, workplace);
  const files: Uint8Array[] = [];
  const { bridge } = createFakeDesktop(undefined, {
    writeChosenFile: ({ bytes }) => {
      files.push(bytes);
      return Promise.resolve({ ok: true, value: { name: 'VA-031.docx' } });
    },
  });
  const gate = openCaseGate(bridge, workplace, () => undefined);
  const view = renderScreen(<ConsentScreen today={today} appVersion="0.1.0" gate={gate} />);
  return {
    files,
    close: async () => {
      view();
      end();
      await workplace.close();
    },
  };
}

export function analysisNow(): Analysis {
  const state = openCaseStore.getState();
  if (state === null) throw new Error('No case is open');
  return state.caseDocument.analysis();
}
