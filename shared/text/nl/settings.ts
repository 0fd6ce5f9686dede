/** The small settings window. */
export const settings = {
  title: 'Voorkeuren',
  tabs: {
    work: 'Werken',
    person: 'Wie je bent',
    security: 'Beveiliging',
    backup: 'Reservekopieën',
    sharedFolder: 'Gedeelde map',
  },
  theme: {
    label: 'Kleuren',
    system: 'Zoals je laptop',
    light: 'Licht',
    dark: 'Donker',
  },
  idle: {
    label: 'Vergrendelen na',
    hint: 'Minuten zonder toets of muis, van 1 tot 15.',
    minutes: (count: number) => (count === 1 ? '1 minuut' : `${String(count)} minuten`),
  },
  person: {
    button: 'Gegevens bewaren',
    done: 'Je gegevens zijn bewaard. Wat er al in je analyses staat, verandert niet mee.',
    failed:
      'Je gegevens konden nog niet bewaard worden. Samenhang blijft het proberen. Kijk of de schijf is aangesloten en of er ruimte is.',
  },
  passphrase: {
    title: 'Wachtzin wijzigen',
    old: 'Je wachtzin van nu',
    new: 'Nieuwe wachtzin',
    button: 'Wachtzin wijzigen',
    done: 'Je wachtzin is gewijzigd. Je herstelblad blijft geldig.',
    wrong: 'Deze wachtzin past niet. Er is niets gewijzigd.',
    failed: 'De nieuwe wachtzin kon niet bewaard worden. De oude blijft geldig.',
  },
  recovery: {
    title: 'Herstelblad',
    checked: 'Je herstelblad is nagekeken.',
    unchecked: 'Je herstelblad is nog niet nagekeken.',
    proof: 'Je wachtzin, om zeker te weten dat jij het bent',
  },
  done: 'Klaar',
} as const;
