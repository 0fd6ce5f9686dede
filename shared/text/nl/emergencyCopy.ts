/** Opening an emergency copy: which file, what opens it, what is in it, what happened. */
export const emergencyCopy = {
  title: 'Noodkopie openen',
  cancel: 'Niet nu',
  choose: {
    text: 'Kies het bestand dat je als noodkopie bewaarde. De naam eindigt op .vanood.',
    button: 'Bestand kiezen …',
    other: 'Ander bestand …',
  },
  secret: {
    file: 'Bestand:',
    text: 'De kopie gaat open met de wachtzin of de herstelcode die gold toen zij gemaakt werd, van de werkplek die haar maakte.',
    passphrase: 'Wachtzin van de noodkopie',
    hint: 'Heb je je wachtzin later gewijzigd? Neem dan de oude.',
    withCode: 'Liever met de herstelcode',
    withPassphrase: 'Toch met de wachtzin',
    button: 'Noodkopie openen',
    busy: 'Even geduld, de sleutel wordt berekend.',
  },
  wrong: {
    passphrase:
      'Deze wachtzin past niet op de kopie. Kijk of Caps Lock aanstaat, of neem de wachtzin van toen de kopie gemaakt werd. Er is niets gewijzigd.',
    code: 'Deze code is goed getypt, maar past niet op de kopie. Neem het herstelblad dat toen gold. Er is niets gewijzigd.',
    failed:
      'De sleutel kon niet berekend worden. Sluit andere programma’s en probeer het nog eens. Er is niets gewijzigd.',
  },
  file: {
    unreadable:
      'Dit bestand kon niet gelezen worden. Kijk of de schijf of stick is aangesloten en kies het opnieuw.',
    'too-large':
      'Dit bestand is te groot voor een noodkopie. Kies een bestand dat eindigt op .vanood.',
    'not-a-copy':
      'Dit is geen noodkopie van Samenhang, of zij is niet heel overgekomen. Kies een ander bestand, of kopieer haar opnieuw van de plek waar je haar bewaarde.',
    damaged:
      'Deze noodkopie is beschadigd en gaat niet open. Er is niets gewijzigd. Kopieer haar opnieuw van de plek waar je haar bewaarde, of kies een andere kopie.',
    'newer-version':
      'Deze noodkopie is gemaakt met een nieuwere Samenhang. Werk Samenhang bij en open haar dan opnieuw.',
  },
  found: {
    title: 'Dit zit erin',
    code: 'Analyse',
    keptAt: 'Kopie van',
    when: (day: string, time: string) => `${day}, ${time}`,
    effect: 'Terugzetten',
    merge: (code: string) =>
      `Wordt samengevoegd met ${code} zoals die nu is. Er wordt niets overschreven.`,
    add: 'Komt als nieuwe analyse in je lijst.',
    addBeside: (code: string) =>
      `Komt als nieuwe analyse in je lijst, naast de ${code} die daar al staat. Die verandert niet.`,
    button: 'Terugzetten',
    failed: 'De kopie is niet teruggezet. Zij is zelf niet veranderd.',
  },
  done: {
    merged: (code: string) => `Samengevoegd met ${code}. Er is niets overschreven.`,
    added: 'Als nieuwe analyse toegevoegd.',
  },
} as const;
