/** Texts of the command-line twin about sealed packages and backups. */
export const cliPackage = {
  usage: [
    '  open --in bestand.va --identity sleutel.txt --out map',
    '                                               kijkt een verzegeld bestand na en pakt het uit',
    '  read --in reservekopie.va --recovery-code CODE --out analyse.docx',
    '                                               maakt het Word-document uit een reservekopie',
    '  key --recovery-code CODE                     toont de sleutel voor het programma age',
    '',
    'Openen kan met --identity (een sleutelbestand van age), met --code "zes woorden" of met',
    '--recovery-code. Geef een streepje (-) in plaats van de code om haar zelf in te typen: dan blijft',
    'zij niet staan in de geschiedenis van de opdrachtregel. Eindigt --out op .json, dan komt alleen de',
    'analyse daarin. Hoe het zonder Samenhang kan, staat in resources/backup-openen.md.',
  ].join('\n'),
  oneKey:
    'Geef één van deze mee: --identity sleutel.txt, --code "zes woorden" of --recovery-code CODE.',
  noKeyFile: (file: string): string =>
    `In ${file} staan geen age-sleutels. Zo’n bestand heeft regels die beginnen met AGE-SECRET-KEY-1.`,
  recoveryTypo: (group: number | null): string =>
    group === null
      ? 'Deze herstelcode klopt niet. Kijk haar na op het herstelblad.'
      : `Deze herstelcode klopt niet. Kijk naar groep ${String(group)} op het herstelblad.`,
  unknownWord: (word: string): string => `"${word}" is geen woord uit een code.`,
  wrongCount: (count: number): string =>
    count === 1
      ? 'Een code heeft zes woorden; hier staat er 1.'
      : `Een code heeft zes woorden; hier staan er ${String(count)}.`,
  problems: {
    empty: 'Dit bestand is leeg.',
    'not-ours': 'Dit is geen bestand van Samenhang.',
    'too-large': 'Dit bestand is te groot om veilig te openen.',
    truncated: 'Dit bestand is niet helemaal aangekomen: een stuk aan het eind ontbreekt.',
    damaged: 'Dit bestand is beschadigd. Neem een andere kopie.',
    'wrong-recipient': 'Dit bestand is niet voor deze sleutel verzegeld.',
    'wrong-code': 'Deze woorden passen niet op dit bestand.',
    'needs-code': 'Dit bestand is met zes woorden verzegeld. Geef ze mee met --code.',
    'bad-signature': 'Het zegel klopt niet: de inhoud hoort niet bij de handtekening.',
    'newer-version': 'Dit bestand komt uit een nieuwere Samenhang. Werk Samenhang bij.',
  },
  review: {
    round: (round: number): string => `Ronde:    ${String(round)}`,
    names: { yes: 'Namen:    staan erin', no: 'Namen:    zijn eruit gehaald' },
    until: (day: string): string => `Te lezen: tot en met ${day}`,
    question: (question: string): string =>
      `Vraag:    ${question.replaceAll('\n', '\n          ')}`,
    remarks: (count: number): string =>
      count === 1 ? 'Inhoud:   1 opmerking' : `Inhoud:   ${String(count)} opmerkingen`,
    judgements: (count: number): string =>
      count === 1
        ? '          1 oordeel bij een criterium'
        : `          ${String(count)} oordelen bij criteria`,
    verdicts: { returned: 'Oordeel:  terug naar het duo', approved: 'Oordeel:  akkoord' },
    wrongSignature: 'De handtekening onder dit antwoord klopt niet.',
    rightSignature: 'De handtekening onder dit antwoord klopt.',
  },
  expired: (day: string): string =>
    `Deze supervisiekopie is verlopen. Zij gold tot en met ${day}. Vraag het duo om een nieuwe kopie en wis deze.`,
  onlyRemarks:
    'In dit bestand staan opmerkingen bij een kopie, geen analyse. Open het in Samenhang, bij de analyse waar het over gaat.',
  noAnalysis: 'In dit bestand staat geen analyse die te lezen is.',
  facts: {
    sender: (name: string): string => `Afzender: ${name}`,
    key: (signKey: string): string => `Sleutel:  ${signKey}`,
    code: (code: string): string => `Analyse:  ${code}`,
    kind: (kind: string): string => `Soort:    ${kind}`,
    made: (when: string, app: string): string =>
      `Gemaakt:  ${when}, met Samenhang ${app} (klok van de afzender)`,
    parts: (count: number, kilobytes: number): string =>
      `Inhoud:   ${count === 1 ? '1 deel' : `${String(count)} delen`}, ${String(kilobytes)} kB`,
  },
  kinds: {
    sync: 'bestand voor de duopartner',
    clean: 'opgeschoonde versie',
    backup: 'reservekopie',
    keycard: 'sleutelkaart',
    review: 'kopie voor een supervisor',
    comment: 'opmerkingen',
  },
  sealProves:
    'De handtekening klopt bij deze sleutel. De naam bewijst zij niet: vergelijk de sleutel met de sleutelkaart.',
  analysisFile: 'analyse.json',
  ownAnalysisFile: 'analyse-met-eigen-delen.json',
  ownLeftOut:
    'Wat "alleen voor mij" was, staat niet in dit document. Met open komt het in een eigen bestand.',
  attachmentFolder: 'bijlagen',
  keyFile: (recipient: string): string =>
    `# Opent elke reservekopie bij deze herstelcode. Bewaar dit niet langer dan nodig.\n# public key: ${recipient}`,
} as const;
