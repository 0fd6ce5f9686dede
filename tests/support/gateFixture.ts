import { strToU8, zipSync } from 'fflate';
import type { AccessEvent } from '#shared/access-log/accessRecord';
import type { EntityId } from '#shared/base/ids';
import { ok } from '#shared/base/result';
import type { GateParts } from '../../renderer/export/gate.ts';
import type { RegisterLine } from '../../renderer/export/register.ts';
import { createFakeDesktop, type FakeDesktop } from './fakeDesktop.ts';

export interface GateFixture {
  readonly desktop: FakeDesktop;
  readonly parts: GateParts;
  /** What happened, in order: noted, kept, on disk, written or failed. */
  readonly events: string[];
  readonly lines: RegisterLine[];
  readonly logged: AccessEvent[];
  readonly files: Uint8Array[];
}

/** A gate whose every step is written down; the desktop keeps the files it is given. */
export function gateFixture(overrides: Partial<GateParts> = {}): GateFixture {
  const events: string[] = [];
  const lines: RegisterLine[] = [];
  const logged: AccessEvent[] = [];
  const files: Uint8Array[] = [];
  const desktop = createFakeDesktop(undefined, {
    chooseSavePlace: ({ suggestedName }) => {
      events.push('place');
      return Promise.resolve(ok({ token: 'token', name: suggestedName }));
    },
    writeChosenFile: ({ bytes }) => {
      events.push('on disk');
      files.push(bytes);
      return Promise.resolve(ok({ name: 'x.docx' }));
    },
  });
  const parts: GateParts = {
    desktop: desktop.bridge,
    makeWord: () => Promise.resolve(smallDocx('Een document.')),
    makePdf: () => Promise.resolve(new TextEncoder().encode('%PDF-1.7\n')),
    note: (line) => {
      events.push('noted');
      lines.push(line);
      return 'line-1' as EntityId;
    },
    noteResult: (_, result) => {
      events.push(result);
    },
    keep: () => {
      events.push('kept');
      return Promise.resolve(true);
    },
    log: (event) => {
      logged.push(event);
    },
    now: () => 1_773_014_400_000,
    ...overrides,
  };
  return { desktop, parts, events, lines, logged, files };
}

/** The least that reads as a Word file with these words. */
export function smallDocx(text: string): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(`<w:document><w:p>${text}</w:p></w:document>`) });
}
