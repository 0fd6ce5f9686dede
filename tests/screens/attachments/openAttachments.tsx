import { screen } from '@testing-library/react';
import Dexie from 'dexie';
import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ok, type Result } from '#shared/base/result';
import { attachments as texts } from '#shared/text/nl/attachments';
import { nl } from '#shared/text/nl';
import { App } from '../../../renderer/app/App.tsx';
import { openApp } from '../../../renderer/app/openApp.ts';
import { closeOverlay, openOverlay } from '../../../renderer/app/overlayStore.ts';
import { createBlankCase } from '../../../renderer/state/newCase.ts';
import { openCaseStore, type OpenCaseState } from '../../../renderer/state/openCaseStore.ts';
import { sessionStore } from '../../../renderer/state/sessionStore.ts';
import { createFakeDesktop, type FakeDesktop } from '../../support/fakeDesktop.ts';
import { openWorkplace, TEST_PASSPHRASE } from '../../support/openWorkplace.ts';
import { renderScreen } from '../lookAt.tsx';
import { testStartInfo } from '../testStartInfo.ts';

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OpenAttachments {
  readonly desktop: FakeDesktop;
  /** Chooses a file with the button. */
  readonly choose: (file: Result<NamedBytes, 'unreadable' | 'too-large'>) => Promise<void>;
  /** Lets files go over the window. */
  readonly drop: (...files: readonly File[]) => void;
  readonly saved: readonly NamedBytes[];
}

const SLOW = { timeout: 30_000 };

/** The app with an empty analysis open, and its attachments over it. */
export async function openAttachments(): Promise<OpenAttachments> {
  const chosen: Result<NamedBytes, 'unreadable' | 'too-large'>[] = [];
  const saved: NamedBytes[] = [];
  const desktop = createFakeDesktop(undefined, {
    startInfo: () => Promise.resolve(testStartInfo),
    openFile: () => {
      const file = chosen.shift();
      if (file === undefined) throw new Error('Nothing was offered');
      return Promise.resolve(file);
    },
    chooseSavePlace: ({ suggestedName }) =>
      Promise.resolve(ok({ token: suggestedName, name: suggestedName })),
    writeChosenFile: ({ token, bytes }) => {
      saved.push({ name: token, bytes });
      return Promise.resolve(ok({ name: token }));
    },
  });
  const { workplace } = await openWorkplace({ desktop });
  const made = await createBlankCase(workplace, {
    code: 'VA-031',
    requestedOn: '2026-03-02',
  });
  if (!made.ok) throw new Error(made.reason);
  await workplace.close();
  sessionStore.setState({
    session: { kind: 'starting' },
    startInfo: null,
    leaving: null,
    lockSoonSeconds: null,
  });
  renderScreen(<App parts={openApp(desktop.bridge)} />);
  await screen.findByLabelText(nl.unlock.passphrase.label, undefined, SLOW);
  await userEvent.keyboard(`${TEST_PASSPHRASE}{Enter}`);
  const line = await screen.findByRole('row', { name: /VA-031/u }, SLOW);
  line.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => openCaseStore.getState(), SLOW).not.toBeNull();
  openOverlay('attachments');
  await screen.findByRole('dialog', { name: texts.title }, SLOW);
  return {
    desktop,
    saved,
    choose: async (file) => {
      chosen.push(file);
      await userEvent.click(screen.getByRole('button', { name: texts.add.button }));
    },
    drop: (...files) => {
      const dataTransfer = new DataTransfer();
      for (const file of files) dataTransfer.items.add(file);
      const how = { dataTransfer, bubbles: true, cancelable: true };
      screen.getByRole('dialog').dispatchEvent(new DragEvent('drop', how));
    },
  };
}

/** What the store holds of the case on screen. */
export function caseOnScreen(): OpenCaseState {
  const state = openCaseStore.getState();
  if (state === null) throw new Error('No case is open');
  return state;
}

/** Ends the app of a test, with everything it kept. */
export async function endAttachments(): Promise<void> {
  closeOverlay();
  const { session } = sessionStore.getState();
  if ('workplace' in session) await session.workplace.close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
}

/** A picture as somebody would draw it. */
export async function drawing(): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  canvas.width = 480;
  canvas.height = 320;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('No canvas');
  pen.fillStyle = '#fffdf5';
  pen.fillRect(0, 0, 480, 320);
  pen.strokeStyle = '#34406f';
  pen.lineWidth = 5;
  pen.strokeRect(160, 150, 160, 120);
  pen.beginPath();
  pen.moveTo(140, 150);
  pen.lineTo(240, 60);
  pen.lineTo(340, 150);
  pen.stroke();
  pen.strokeRect(220, 210, 40, 60);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new Error('No picture');
  return new Uint8Array(await blob.arrayBuffer());
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}
