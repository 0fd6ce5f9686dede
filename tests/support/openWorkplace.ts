import type { Person } from '#shared/casedoc/workplaceIndex';

import type { Workplace } from '../../renderer/vault/unlockedWorkplace.ts';
import { createWorkplace } from '../../renderer/vault/workplace.ts';
import type { VaultTools } from '../../renderer/vault/vaultTools.ts';
import { createFakeDesktop, type FakeDesktop } from './fakeDesktop.ts';
import { testTools } from './vaultTools.ts';

export const TEST_PASSPHRASE = 'zilver ladder tuinhek wolk anker';
export const TEST_PERSON: Person = {
  name: 'Anne de Graaf',
  organisation: 'Stichting Voorbeeld',
  role: 'poolScientist',
};

export interface TestWorkplace {
  readonly workplace: Workplace;
  readonly recoveryCode: string;
  readonly desktop: FakeDesktop;
  readonly tools: VaultTools;
}

/** A fresh, unlocked workplace on a fake desktop. Needs an IndexedDB (dom or browser project). */
export async function openWorkplace(
  options: { readonly desktop?: FakeDesktop; readonly tools?: VaultTools } = {},
): Promise<TestWorkplace> {
  const desktop = options.desktop ?? createFakeDesktop();
  const tools = options.tools ?? testTools();
  const made = await createWorkplace(desktop.bridge, TEST_PASSPHRASE, TEST_PERSON, tools);
  if (!made.ok) throw new Error(`No workplace: ${made.reason}`);
  return { ...made.value, desktop, tools };
}
