/** Dutch words that the rules look for in a text of the duo; never in somebody's own words. */

/** A sentence with one of these says how one thing leads to another. */
export const explainingWords =
  /(?<!\p{L})(?:omdat|doordat|waardoor|daardoor|zodat|want|daarom|zorgt ervoor|leidt tot)(?!\p{L})/iu;

/** "door ADHD", "komt door de hechtingsstoornis": a name in the place of an explanation. */
export const diagnosisAsCause =
  /(?<!\p{L})(?:door|vanwege|wegens|als gevolg van)\s+(?:(?:de|het|een|haar|zijn|hun)\s+)?((?:adhd|add|asperger|autisme|ass|ptss|odd|cd|lvb|borderline|depressie|trauma|dyslexie|hechtings(?:stoornis|problematiek)|angststoornis|gedragsstoornis|persoonlijkheidsproblematiek|zwakbegaafdheid|fas))(?!\p{L})/iu;

/** Words that blame or pin somebody down (stems); each may stand, after reading it aloud. */
const blamingStems = [
  'leerbaar',
  'onleerbaar',
  'pedagogisch onmachtig',
  'pedagogische onmacht',
  'opvoedingsonmacht',
  'onbetrouwbaar',
  'werkt niet mee',
  'werken niet mee',
  'niet meewerkend',
  'overbezorgd',
  'overbeschermend',
  'beschadigd',
  'bagatelliser',
  'belaste voorgeschiedenis',
  'belast verleden',
  'afwezige vader',
  'ziekte-inzicht',
  'probleeminzicht',
  'probleembesef',
  'manipul',
  'grensoverschrijdend',
  'negatieve aandacht',
  'aandachtvragend',
  'aandacht vragend',
  'ongemotiveerd',
  'niet gemotiveerd',
  'therapieontrouw',
  'zorgmijd',
  'is agressief',
  'agressieve jongen',
  'wegloper',
  'loverboyslachtoffer',
  'schoolweiger',
  'leugenachtig',
  'niet te handhaven',
  'onhandelbaar',
  'niet plaatsbaar',
  'onplaatsbaar',
  'wijst hulp af',
  'hulpverleningsmoe',
  'uitbehandeld',
  'geen berouw',
  'gewetenloos',
  'lacunair geweten',
  'theatraal',
  'dramatisch gedrag',
  'ontremd',
  'promiscu',
  'splitting',
  "adhd'er",
  'autist(?!isch)',
  "lvb'er",
  'borderliner',
  "odd'er",
  'multiprobleem',
  'multi-problem',
  'zwakbegaafd',
  'laagbegaafd',
  'hechtingsproblematiek',
  'externaliserend',
  'internaliserend',
  'persoonlijkheidsproblematiek',
  'rugzakje',
  'cliëntsysteem',
];

export const blamingWords = new RegExp(`(?<!\\p{L})(?:${blamingStems.join('|')})\\p{L}*`, 'iu');

/** Capitals that a family may not know; one that is explained in brackets is fine. */
export const abbreviation = /(?<![\p{L}\d])(\p{Lu}{2,5})(?![\p{L}\d]|\s*\()/u;

/** Written large, but no abbreviation to explain. */
export const plainCapitals: ReadonlySet<string> = new Set(['OK', 'TV', 'PC', 'GPS', 'SMS', 'NS']);

/** Names of help and organisations that a summary should not need. */
export const productNames =
  /(?<!\p{L})(?:mst|fft|mdft|emdr|cgt|wraparound|triple p|vhti?|ggz|ggd|youth initiated mentoring|jim|ambulante spoedhulp|families first|intensieve ambulante|iag|gezinshuis|zikos|jeugdzorgplus|3-milieu|drie-milieu|leger des heils|pluryn|levvel|parlan|kenter|accare|molendrift|peers)(?!\p{L})/iu;
