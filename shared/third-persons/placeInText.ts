/**
 * Tells whether a text names one of these places, also where it is written in other words than the
 * field: a street without its number, a town without its street, a postcode with or without a space,
 * without capitals, accents or commas. Rather one text too many than one address.
 */
export function placesIn(places: readonly string[]): (text: string) => boolean {
  const needles = [...new Set(places.flatMap(needlesOf))];
  const telling = needles.filter((needle) => !isDoubtful(needle));
  const doubtful = new Set(needles.filter(isDoubtful));
  return (text) => {
    if (needles.length === 0) return false;
    const words = ` ${wordsOf(text).join(' ')} `;
    // A word may go on: "Alkmaarse", "de Kerkstraatbewoners".
    if (telling.some((needle) => words.includes(` ${needle}`))) return true;
    const capitals = doubtful.size === 0 ? [] : (plainOf(text).match(/\p{Lu}\p{L}*/gu) ?? []);
    return capitals.some((word) => doubtful.has(word.toLocaleLowerCase('nl')));
  };
}

const SHORTEST = 2;

/** Towns that are short or a word too ("Ede", "Best"): only with a capital, and by themselves. */
function isDoubtful(needle: string): boolean {
  return needle.length < 4 || WORDS_TOO.has(needle);
}
const WORDS_TOO: ReadonlySet<string> = new Set([
  'best',
  'goes',
  'beek',
  'buren',
  'echt',
  'laren',
  'dronten',
]);

function needlesOf(place: string): readonly string[] {
  const whole = wordsOf(place);
  const parts = place
    .split(/[,;/()\n|]|\s[-–]\s|\s(?:in|te|op|aan|bij)\s/iu)
    .flatMap((part) => piecesOf(wordsOf(part)));
  const own = whole.every((word) => GENERIC.has(word)) ? [] : [whole.join(' ')];
  return [...own, ...parts].filter((needle) => needle.length >= SHORTEST && /\p{L}/u.test(needle));
}

/** A part of an address: itself, its street without the number, its postcode, what is left. */
function piecesOf(words: readonly string[]): readonly string[] {
  const own = words.slice(words.findIndex((word) => !GENERIC.has(word)));
  if (own.length === 0 || own.every((word) => GENERIC.has(word))) return [];
  const joined = own.join(' ');
  const street = /^(?<street>\D{4,}?) \d+(?: [a-z])?(?= |$)(?<rest>.*)$/u.exec(joined)?.groups;
  const postcode = /(?<!\d)\d{4} [a-z]{2}(?![a-z])/u.exec(joined)?.[0];
  const without = postcode === undefined ? '' : joined.replace(postcode, ' ').trim();
  const loose = postcode === undefined ? [] : [postcode, ...piecesOf(without.split(/\s+/u))];
  return [joined, ...loose, ...(street === undefined ? [] : streetPieces(street))];
}

function streetPieces({ street = '', rest = '' }: Readonly<Record<string, string>>) {
  const after = rest.trim().split(/\s+/u);
  return [
    street,
    ...(after.every((word) => GENERIC.has(word) || word === '') ? [] : [after.join(' ')]),
  ];
}

/** Small letters without accents; a number is a word of its own ("12a" is 12 a). */
function wordsOf(text: string): readonly string[] {
  return (
    plainOf(text)
      .toLocaleLowerCase('nl')
      .match(/\p{L}+|\p{N}+/gu) ?? []
  );
}

function plainOf(text: string): string {
  return text.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, '');
}

/** With whom or in what kind of house somebody lives: alone they name no place. */
const GENERIC: ReadonlySet<string> = new Set(
  'bij in op te aan de het een en met van haar zijn hun mijn thuis woont moeder vader ouders oma opa tante oom grootouders zus broer zusje broertje partner vriend vriendin nieuwe stiefvader stiefmoeder pleeggezin pleegouders pleegmoeder pleegvader gezin gezinshuis groep leefgroep woongroep instelling alleen samen zelfstandig kamer kamers begeleid opvang logeerhuis internaat huis woning flat elders onbekend geheim adres geheime plek school week weekend dagen afwisselend deels'.split(
    ' ',
  ),
);
