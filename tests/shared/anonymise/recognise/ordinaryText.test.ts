import { expect, test } from 'vitest';
import lists from '#resources/name-lists.json';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';

const anonymiser = makeAnonymiser(lists);
const found = (text: string): readonly string[] =>
  anonymiser
    .session([])
    .find(text)
    .filter(({ label }) => label !== 'OTHER_QUASI')
    .map(({ start, end, label }) => `${label} ${text.slice(start, end)}`);

// Seen in texts in which nobody is named.
test.each([
  ['Je kiest wat je vertelt. Overslaan mag, stoppen ook.', []],
  ['Zij woont op de Koningslaan 4.', ['LOCATION Koningslaan 4']],
  ['De scores lagen op 6,9-7,8 en 4,4-4,9.', []],
  ["Straks '90 dagen' wachten, en '21 was zwaar.", ['DATE 21']],
  ['minder dan een kwart van de factoren is beschermend', []],
  ['Wij werken in Samenhang aan de tekst.', []],
  ['Bel Femke van De Kade, zij werkt daar.', ['PERSON Femke', 'ORGANISATION De Kade']],
])('%s', (text, names) => {
  expect(found(text)).toEqual(names);
});
