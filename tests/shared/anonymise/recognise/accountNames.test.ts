import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import { readNameLists } from '../../../support/nameLists.ts';

const anonymiser = makeAnonymiser(readNameLists().parse());

const handles = (text: string): readonly string[] =>
  anonymiser
    .session([])
    .find(text)
    .filter(({ label, level }) => label === 'HANDLE' && level === 'automatic')
    .map(({ start, end }) => text.slice(start, end));

describe('names of accounts near the word for an app', () => {
  test.each([
    ['Mijn snap is lotte.xoxo08 als je me zoekt.', ['lotte.xoxo08']],
    ['Hij gamet als DarkRaven op Roblox.', ['DarkRaven']],
    ['Op TikTok staat ze als queen.soraya.', ['queen.soraya']],
    ['ze volgt hem via discord (Wolf#4471).', ['Wolf#4471']],
    ['Hij zit veel op snap jay4 en dan boos.', ['jay4']],
    ['Snapchatnaam fl0rtje, wachtwoord weet ik niet.', ['fl0rtje']],
    ['gebruikersnaam magister: 204411jv', ['204411jv']],
    ['ig esmeeee_k / snap esmee.kk', ['esmeeee_k', 'esmee.kk']],
    ['Het wachtwoord van het schoolaccount is sem2013x dus weghalen.', ['sem2013x']],
  ])('%s', (text, found) => {
    expect(handles(text)).toEqual(found);
  });

  test.each([
    'Hij kijkt veel YouTube en TikTok in de avonduren.',
    'Op Instagram plaatste moeder 3x een foto van 14.30 uur.',
    "Via Snapchat kreeg zij o.a. foto's van een jongen uit groep 8b.",
    'Op de PlayStation speelt hij hooguit 20min.',
  ])('nothing in: %s', (text) => {
    expect(handles(text)).toEqual([]);
  });

  test('a name with a figure or a low line behind an app is never left', () => {
    const name = fc
      .tuple(
        fc.stringMatching(/^[a-z]{3,8}$/u),
        fc.constantFrom('_', '.', ''),
        fc.integer({ min: 10, max: 9999 }),
      )
      .map(([word, sign, number]) => `${word}${sign}${String(number)}`);
    fc.assert(
      fc.property(name, fc.constantFrom('insta', 'snapchat', 'tiktok'), (it, app) => {
        expect(handles(`Haar ${app}: ${it}, daar staat alles op.`)).toContain(it);
      }),
    );
  });
});
