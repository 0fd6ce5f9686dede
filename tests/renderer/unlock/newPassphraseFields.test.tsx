import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { readPolicy } from '#shared/policy/readPolicy';
import { nl } from '#shared/text/nl';
import { passphraseTools } from '../../../renderer/app/newPassphrase.ts';
import { NewPassphraseFields } from '../../../renderer/features/unlock/NewPassphraseFields.tsx';
import { policyStore } from '../../../renderer/state/policyStore.ts';

/** The word lists load with the first rating. */
const SLOW = { timeout: 15_000 };
const PHRASE = 'zilver ladder tuinhek wolk anker';

afterEach(() => {
  policyStore.setState({ state: 'none' }, true);
});

test(
  'asks as many characters as the organisation does, and says how many',
  { timeout: 30_000 },
  async () => {
    const ready: (string | null)[] = [];
    render(
      <NewPassphraseFields
        label="Wachtzin"
        tools={passphraseTools}
        personal={[]}
        onReady={(passphrase) => ready.push(passphrase)}
      />,
    );
    const type = (passphrase: string) => {
      for (const name of ['Wachtzin', nl.firstRun.phrase.again]) {
        fireEvent.change(screen.getByLabelText(name), { target: { value: passphrase } });
      }
    };
    // The rules can be read after the field was shown.
    policyStore.setState(readPolicy('{"wachtzinTekens":40}'), true);
    type(PHRASE);
    expect(await screen.findByText(nl.firstRun.phrase.short(40), undefined, SLOW)).toBeTruthy();
    expect(ready.at(-1)).toBeNull();
    type(`${PHRASE} notenboom`);
    expect(await screen.findByText(nl.firstRun.phrase.strong, undefined, SLOW)).toBeTruthy();
    await expect.poll(() => ready.at(-1)).toBe(`${PHRASE} notenboom`);

    policyStore.setState(readPolicy('{"wachtzinTekens":8}'), true);
    type('zilver wolk');
    expect(await screen.findByText(nl.firstRun.phrase.short(16), undefined, SLOW)).toBeTruthy();
  },
);
