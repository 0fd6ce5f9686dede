export type Weight = 'regular' | 'bold';

/**
 * The width of a line in the letters of Calibri (Carlito is as wide), in the unit of `size`. Kept
 * as a table: pictures are drawn where no font can be asked (worker, command line), and a picture
 * must be the same everywhere.
 */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let sum = 0;
  for (const letter of text) sum += widthOf(letter, weight);
  return (sum / 1000) * size;
}

/** Breaks text into lines no wider than `width`; a word that is wider by itself stays whole. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: Weight = 'regular',
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Lines of about equal length instead of full lines with a short rest, as many as needed. */
export function balanceText(
  text: string,
  width: number,
  size: number,
  weight: Weight = 'regular',
): readonly string[] {
  const needed = wrapText(text, width, size, weight);
  if (needed.length < 2) return needed;
  let best = needed;
  for (let narrower = width - size / 2; narrower > width / 3; narrower -= size / 2) {
    const lines = wrapText(text, narrower, size, weight);
    if (lines.length > needed.length) break;
    best = lines;
  }
  return best;
}

/** Unknown letters count as a wide one: a box is then too large, never too small. */
const FALLBACK = 650;

const regular: readonly (readonly [number, string])[] = [
  [226, ' \u00a0'],
  [229, "ilïí'j"],
  [250, ',’‘.I'],
  [268, ':;'],
  [305, '()f-[]{}J`'],
  [335, '!tr'],
  [395, '/\\sz'],
  [420, '“”Lcç"x'],
  [455, 'vykFS|?'],
  [479, 'ZgaáàäTYE'],
  [500, '#*+<=>^_~eéëèê–'],
  [520, '$0123456789€PXKbdhnpquüú'],
  [533, 'oöóCR'],
  [579, 'BVA'],
  [646, 'DHGUN'],
  [690, 'OQ&…'],
  [799, '%wm'],
  [905, 'MW@—'],
];
const bold: readonly (readonly [number, string])[] = [
  [233, " \u00a0'"],
  [255, 'ilïíj'],
  [267, ',’‘.I:;'],
  [325, '`-()f[]!J'],
  [355, '{}tr'],
  [399, 'zs/\\'],
  [438, 'cçL“”"'],
  [475, 'Fx?Svgy|Z'],
  [495, 'kEaáàäT'],
  [507, '#*+<=>^_~–eéëèê$0123456789€'],
  [538, 'YCPbdhnpquüúoöó'],
  [563, 'KXBR'],
  [606, 'VA'],
  [659, 'DHGUN'],
  [705, 'OQ&…'],
  [813, '%wm'],
  [906, 'M@—W'],
];

const tables: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  regular: tableOf(regular),
  bold: tableOf(bold),
};

function widthOf(letter: string, weight: Weight): number {
  return tables[weight].get(letter) ?? FALLBACK;
}

function tableOf(groups: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [width, letters] of groups) {
    for (const letter of letters) table.set(letter, width);
  }
  return table;
}
