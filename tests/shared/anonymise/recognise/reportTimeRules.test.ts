import { describe, expect, test } from 'vitest';
import lists from '#resources/name-lists.json';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';

const anonymiser = makeAnonymiser(lists);
const found = (text: string, label: 'DATE' | 'AGE'): readonly string[] =>
  anonymiser
    .session([])
    .find(text)
    .filter((one) => one.label === label && one.level === 'automatic')
    .map(({ start, end }) => text.slice(start, end));

describe('times as reports tell them', () => {
  test.each([
    ['De zitting van 14 dezer is aangehouden.', ['14 dezer']],
    ['Zij kwam op de maandag na Pinksteren terug.', ['de maandag na Pinksteren']],
    ['Het gebeurde een week voor Sinterklaas.', ['een week voor Sinterklaas']],
    ['Twee dagen na Pasen 2024 belde zij.', ['Twee dagen na Pasen 2024']],
    [
      'Vader is sinds de zomer van het eerste coronajaar weg.',
      ['sinds de zomer van het eerste coronajaar'],
    ],
    ['Begin van de tweede lockdown zat hij thuis.', ['Begin van de tweede lockdown']],
    ['Meldingen waren er in mei, juli en september.', ['mei, juli en september']],
    ['Een paar dagen voor de kerst overleed opa.', ['Een paar dagen voor de kerst']],
    ['Hij is twee weken voor de zomer gestopt.', ['twee weken voor de zomer']],
    ['Zij zag haar voor het laatst zondagnacht rond half twee.', ['zondagnacht rond half twee']],
    ['In december lukt het bij niemand.', []],
    ['In december lukte het niet meer.', ['december']],
    ['Geb.dat. 05 04 09, te vinden in het dossier.', ['05 04 09']],
    ['De scores waren 05 04 09.', []],
    ['Hij liep weg tussen september en kerst.', ['september en kerst']],
    ['Op de 14e is zij gebeld.', ['de 14e']],
    ['Op de 14e verdieping woont niemand.', []],
    ['Op 17.02 en 03.03 was er een sessie.', ['17.02 en 03.03']],
    ['Om 17.02 uur kwam zij.', []],
    ['Zij start 1/12 op school.', ['1/12']],
    ['Zie art. 3/4 van de wet.', []],
    ['De week van de ouders gaat over spelen.', []],
  ])('dates: %s', (text, dates) => {
    expect(found(text, 'DATE')).toEqual(dates);
  });

  test.each([
    ['Met anderhalf liep hij, daarna kwam de rest.', ['anderhalf']],
    ['Met drie jaar en twee maanden sprak zij zinnen.', ['drie jaar en twee maanden']],
    ['Op haar zesde en een half verhuisden zij.', ['zesde en een half']],
    ['Tussen haar derde en haar zevende woonde zij daar.', ['derde en haar zevende']],
    ['Hij was nog geen jaar oud.', ['nog geen jaar oud']],
    ['Toen was ie, wacht. Negen. Nee, net tien.', ['Negen', 'net tien']],
    ['Van groep 1 tot en met 5 zat hij daar.', []],
    ['Hij is twee weken ziek.', []],
    ['Zij is drie weken oud.', ['drie weken oud']],
    ['Hij woonde van 0 tot 4 in een dorp, van 4 tot 9 in een stad.', ['0 tot 4', '4 tot 9']],
    ['De winkel is open van 9 tot 5 in de week.', []],
    ['Oma is met haar 104 jaar niet meer alleen.', ['104 jaar']],
    ['De kerk staat er 112 jaar.', []],
    ['Zij was toen bijna een jaar in Nederland.', []],
    ['Met twee stond hij op het podium.', ['twee']],
    ['Met zijn tweeën liepen ze weg.', []],
  ])('ages: %s', (text, ages) => {
    expect(found(text, 'AGE')).toEqual(ages);
  });
});
