/** What a letter should hold, how that is called, and by which words it is usually told. */
const letterParts = {
  strength: {
    name: 'wat goed gaat',
    cues: /goed (?:in|aan|met|voor|gaat|ging|doe)|gaat (?:het )?goed|kracht|dapper|trots|knap|sterk|eerlijk|trouw|lief|grappig|kun(?:t|nen)? (?:je |jij |hij |zij )?(?:goed|meer|heel)|houden? (?:veel )?van|talent|rustig|handig|zorgzaam|ontspant|geeft rust|geven rust/iu,
  },
  pattern: {
    name: 'hoe het rondje loopt',
    cues: /rondje|(?:wij|we) denken|daardoor|daarom|(?<!\p{L})dan (?:loop|word|denk|voel|ga|scheld|zeg)|steeds|opnieuw|elke keer|omdat|zo (?:draait|gaat|werkt)/iu,
  },
  unsure: {
    name: 'wat nog niet zeker is',
    cues: /(?:niet|nooit) (?:helemaal )?zeker|nog niet|niet alles|zoeken (?:we|wij|ze|dat|het|dit)?.{0,30}uit|uitzoeken|misschien|weten (?:we|wij) niet|klopt (?:dit|dat)\?|onzeker/iu,
  },
  plan: {
    name: 'wie wat gaat doen, en wanneer',
    cues: /(?<!\p{L})(?:vanaf|sinds|op|voor|uiterlijk) (?:\d{1,2} )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|\d)|elke (?:dag|week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|afgesproken|spraken af|afspraak|(?:gaan|gaat) (?:we|wij|jij|hij|zij) /iu,
  },
  difference: {
    name: 'waar jullie anders over denken',
    cues: /anders over|niet (?:overal )?(?:hetzelfde|eens)|eens met|vindt (?:iets anders|dat)|oneens|verschil/iu,
  },
  rights: {
    name: 'wat de lezer mag',
    cues: /(?<!\p{L})(?:je|jij|jullie|u) mag|mag (?:je|jij|jullie|u)(?!\p{L})|beslist? (?:zelf|mee)|nee zeggen|erbij (?:zetten|schrijven)|zetten we jouw|jouw woorden erbij|klopt (?:er iets|iets|het) niet|zeg het(?!\p{L})/iu,
  },
  contact: {
    name: 'wie te bellen is, met een nummer',
    cues: /(?<!\p{L})(?:bel|app|bellen|appen|telefoon|mail)(?!\p{L})|\d{2,4}[ -]?\d{3}[ -]?\d{2}/iu,
  },
  notYourFault: {
    name: 'dat het niet de schuld van het kind is',
    cues: /schuld|kunt? er niets aan doen|ligt niet aan jou|niet door jou/iu,
  },
  helps: {
    name: 'wat in de klas helpt',
    cues: /helpt|help |rust|werkt (?:goed|wel)|fijn/iu,
  },
} as const;
export type LetterPart = keyof typeof letterParts;

/** Other texts about the parts of a letter. */
export const letterPartWords = {
  parts: letterParts,
  /** Headings of what goes well and of what happens. */
  balance: { strengths: /goed|kracht|sterk/iu, worries: /gebeurt|rondje|moeilijk|vast/iu },
} as const;
