import { policyOf } from '#shared/policy/policy';
import type { PassphraseTools } from '../features/unlock/passphraseTools.ts';
import { policyStore } from '../state/policyStore.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';

/** Rating and suggesting; the word lists are large and load only when a passphrase is chosen. */
export const passphraseTools: PassphraseTools = {
  rate: async (passphrase, personal) => {
    const { ratePassphrase } = await import('../vault/ratePassphrase.ts');
    return ratePassphrase(passphrase, personal, askedLength());
  },
  suggest: async () => {
    const { suggestPassphrase } = await import('../vault/suggestPassphrase.ts');
    const { webCrypto } = await import('../vault/webCrypto.ts');
    return suggestPassphrase(webCrypto, askedLength());
  },
};

/** Words of the person that a guesser would try first. */
export function personalWords(workplace: Workplace): readonly string[] {
  const { name, organisation } = workplace.person();
  return [name, organisation];
}

/** Asked anew each time: the rules may be read after the first letter was typed. */
function askedLength(): number | null {
  return policyOf(policyStore.getState()).passphraseLength;
}
