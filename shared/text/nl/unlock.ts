/** The lock screen. No name stands here: nothing is known before unlocking. */
export const unlock = {
  title: 'Welkom terug',
  intro: 'Je komt terug op de plek waar je was.',
  since: (time: string) =>
    `Je werk is vergrendeld sinds ${time}. Je komt terug op de plek waar je was.`,
  suspend: 'Vergrendeld omdat je laptop in slaap ging. Je komt terug op de plek waar je was.',
  passphrase: {
    label: 'Wachtzin',
    hint: 'Plakken mag. Hoofdletters en spaties tellen zoals jij ze koos.',
  },
  show: 'Wachtzin tonen',
  hide: 'Wachtzin verbergen',
  capsLock: 'Caps Lock staat aan.',
  button: 'Werk ontgrendelen',
  busy: 'Even geduld, de sleutel wordt berekend.',
  empty: 'Vul je wachtzin in.',
  wrong:
    'Deze wachtzin past niet. Kijk of Caps Lock aanstaat en probeer het nog eens. Er is niets gewist.',
  forgot: 'Ik weet mijn wachtzin niet meer',
  foot: 'Alles staat versleuteld op deze laptop. Samenhang maakt geen verbinding met internet.',
  recovery: {
    title: 'Openen met je herstelblad',
    text: 'Typ de code van het papier over. Daarna kies je een nieuwe wachtzin.',
    label: 'Herstelcode',
    hint: 'Acht groepen van vier tekens en de controlegroep. Kleine letters en streepjes mogen.',
    groups: 'De groepen zoals je ze typte',
    group: (number: number) =>
      `In groep ${String(number)} zit een tikfout. Vergelijk die groep met het papier.`,
    checkGroup: 'In de controlegroep zit een tikfout. Vergelijk die groep met het papier.',
    unsure: 'Er zit meer dan één tikfout in. Vergelijk elke groep met het papier.',
    incomplete: (typed: number) =>
      `Een code heeft 36 tekens. Hier staan er ${String(typed)}. Kijk of je een groep oversloeg.`,
    wrong:
      'Deze code is goed getypt, maar hoort niet bij deze werkplek. Heb je later een nieuw blad gemaakt? Neem dan dat blad.',
    none: 'Geen papier en geen wachtzin? Dan kan niemand dit werk openen, ook wij niet. Je duopartner heeft een eigen kopie van jullie gezamenlijke analyses.',
    button: 'Werk openen',
    back: 'Toch met je wachtzin',
  },
  reset: {
    title: 'Kies een nieuwe wachtzin',
    text: 'Je werk is open. De oude wachtzin werkt niet meer zodra je een nieuwe kiest.',
    button: 'Wachtzin bewaren',
  },
  missing: {
    nothing: '',
    database:
      'De werkkopie is weg. Na het ontgrendelen wordt hij opnieuw gemaakt uit het journaal. Er gaat niets verloren.',
    journal:
      'Het journaal is weg. Na het ontgrendelen wordt het opnieuw gemaakt uit de werkkopie. Er gaat niets verloren.',
  },
  rebuilt: {
    nothing: '',
    database: 'De werkkopie was weg en is opnieuw gemaakt uit het journaal.',
    journal: 'Het journaal was weg of liep achter en is aangevuld uit de werkkopie.',
    both: 'Werkkopie en journaal misten elk iets. Ze zijn met elkaar aangevuld.',
  },
  found: (time: string) =>
    `We hebben je werk teruggevonden tot ${time}. Kijk of je laatste zin erin staat.`,
  closeNotice: 'Melding sluiten',
} as const;
