import type { Label } from '../label.ts';
import { wordTest, type WordTest } from '../wordTest.ts';
import type { Mark, Page } from '../page.ts';

/** Numbers, addresses and names that follow a form: BSN, IBAN, phone, e-mail, link, handle, plate, postcode. */
export function matchNumbers(page: Page): readonly Mark[] {
  const marks: Mark[] = [];
  const { text } = page;
  const add = (label: Label, start: number, end: number, reason: string, rank: number): void => {
    marks.push({ start, end, label, level: 'automatic', reason, rank });
  };
  for (const token of page.tokens) {
    for (const form of token.shape === 'digits' ? digitForms : letterForms) {
      if (form.isWorthIt?.(token.word) === false) continue;
      if (form.goesOn !== undefined && !form.goesOn.includes(text.charAt(token.end))) continue;
      form.pattern.lastIndex = token.start;
      const match = form.pattern.exec(text);
      if (match === null) continue;
      const label = form.labelOf(match[0], text.slice(Math.max(0, token.start - 24), token.start));
      if (label === null) continue;
      const lead = form.lead === undefined ? 0 : lengthBefore(text, token.start, form.lead);
      add(label, token.start - lead, token.start + match[0].length, form.reason, form.rank);
    }
  }
  addMailAndHandles(text, add);
  return marks;
}

/** The check of a citizen service number: nine digits, weighted, divisible by eleven. */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/u.test(digits) || digits === '000000000') return false;
  const sum = Array.from(digits).reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
}

/** The check of an account number: remainder 1 of 97. */
export function isIban(text: string): boolean {
  const plain = text.replaceAll(/\s/gu, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/u.test(plain)) return false;
  let remainder = 0;
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    const value = /\d/u.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55;
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

interface Form {
  readonly pattern: RegExp;
  readonly reason: string;
  readonly rank: number;
  /** What may stand right before it and belongs to it. */
  readonly lead?: RegExp;
  readonly isWorthIt?: WordTest;
  /** One of these signs stands right behind the first word. */
  readonly goesOn?: readonly string[];
  readonly labelOf: (match: string, before: string) => Label | null;
}

const digitForms: readonly Form[] = [
  {
    pattern:
      /\d{9}(?!\d)|\d{3}[ .-]\d{3}[ .-]\d{3}(?!\d)|\d{4}[ .-]\d{2}[ .-]\d{3}(?!\d)|\d{2}[ .]\d{3}[ .]\d{2}[ .]\d{2}(?!\d)/uy,
    reason: 'bsn',
    rank: 92,
    labelOf: (match, before) => {
      if (/€ ?$/u.test(before)) return null;
      return isBsn(match.replaceAll(/\D/gu, '')) || /bsn|burgerservice|sofi/iu.test(before)
        ? 'BSN'
        : 'ID';
    },
  },
  {
    pattern: /(?:00\d{2,3}|31)[\s./-]*(?:\(0\))?[\s./-]*\d(?:[\s./-]?\d){6,10}(?!\d)/uy,
    reason: 'phone',
    rank: 94,
    lead: /\+$/u,
    labelOf: (match, before) => (match.startsWith('00') || before.endsWith('+') ? 'PHONE' : null),
  },
  {
    pattern: /\d{2,3}[\s./-]*(?:\(0\))?[\s./-]*\d(?:[\s./-]?\d){7,9}(?!\d)/uy,
    reason: 'phone',
    rank: 93,
    lead: /\+$/u,
    labelOf: (_match, before) => (before.endsWith('+') ? 'PHONE' : null),
  },
  {
    pattern:
      /0[1-9](?:[\s./–-]{0,3}\d){8}(?!\d)|0\d{1,3}\)[\s./-]{0,3}\d(?:[\s./-]?\d){5,7}(?!\d)|0[89]00[\s–-]{0,3}\d{4,7}(?!\d)/uy,
    reason: 'phone',
    rank: 95,
    lead: /\($/u,
    labelOf: () => 'PHONE',
  },
  {
    pattern: /6[\s.-]?\d(?:[\s.-]?\d){7}(?!\d)/uy,
    reason: 'phone',
    rank: 91,
    labelOf: (_match, before) =>
      /(?:tel|mob|nummer|bel|app|06)\W*$/iu.test(before) ? 'PHONE' : null,
  },
  {
    pattern: /[1-9]\d{3}[ \u00a0]?(?!SA|SD|SS)[A-Za-z]{2}(?![\p{L}\p{N}])/uy,
    reason: 'postcode',
    rank: 90,
    labelOf: (match) =>
      /[A-Z]{2}$/u.test(match) ||
      /^\d{4}(?!am|pm|en|of|in|is|de|km|kg|cm|mg|ml|m2|st|ml|na|bv|op|te|er|om|ze|ik|we|jr)[a-z]{2}$/u.test(
        match,
      )
        ? 'LOCATION'
        : null,
  },
  {
    pattern:
      /(?=[\dA-Za-z-]{0,12}[A-Za-z])\d{1,3}-[A-Za-z]{2,3}-\d{1,2}(?![\p{L}\p{N}-])|\d{2}-[A-Z]{2}-[A-Z]{2}(?![\p{L}\p{N}-])|\d{1,2}-\d{2,3}-[A-Z]{1,2}(?![\p{L}\p{N}-])/uy,
    reason: 'plate',
    rank: 89,
    labelOf: (match) => (/[A-Z]/u.test(match) ? 'ID' : null),
  },
  {
    pattern: /\d{6,40}(?![\d.,]{0,20}\d)(?!\s?(?:euro|gram|mensen|inwoners))/uy,
    reason: 'long-number',
    rank: 30,
    labelOf: (_match, before) => (/€ ?$/u.test(before) ? null : 'ID'),
  },
];

const letterForms: readonly Form[] = [
  {
    pattern:
      /[A-Z]{1,5}(?:[/-][A-Z]{1,4})?[ /-]?\d{2,}(?:[/.-][\dA-Z]{1,8}){1,5}(?![\p{L}\p{N}])|[A-Z]{1,5}-\d{4,12}(?![\p{L}\p{N}])|[A-Z]{2}\d{4}-\d{6,14}(?![\p{L}\p{N}])|RvdK[ /-]?\d{4}[/-][\dA-Z/-]{2,20}|[A-Z]{1,3} (?:\d{3,4} ){2,4}\d{2,4}(?!\d)/uy,
    reason: 'code',
    rank: 85,
    isWorthIt: wordTest(({ raw }) => /^(?:[A-Z]{1,5}(?:[-\d]|$)|RvdK)/u.test(raw)),
    labelOf: (match) =>
      /^(?:DSM|ICD|WISC|WAIS|WPPSI|ADOS|CRIES|SON|COVID|MBO|SDQ|CBCL|BRIEF|SRS|IQ|TIQ|VIQ|PIQ|SCIL|PS|KIDSCREEN|SEO|BI|CI|GTA|FIFA|HAVO|VMBO|VWO|Q\d|[JM]?O)[ -]?\d/u.test(
        match,
      )
        ? null
        : 'ID',
  },
  {
    pattern: /[AN]\d{1,3}(?![\p{L}\p{N}])/uy,
    reason: 'road',
    rank: 40,
    isWorthIt: wordTest(({ raw }) => /^[AN]\d{1,3}$/u.test(raw)),
    labelOf: (match, before) =>
      /(?:de|langs|aan|op|afrit|over)\s$/u.test(before) && !/^A[1-6]$/u.test(match)
        ? 'LOCATION'
        : null,
  },
  {
    pattern:
      /[A-Za-z]{2}\d{2}(?:[ .]?[A-Za-z0-9]{4}){2,7}(?:[ .]?[A-Za-z0-9]{1,4})?(?![\p{L}\p{N}])/uy,
    reason: 'iban',
    rank: 96,
    isWorthIt: wordTest(({ raw }) => /^[A-Za-z]{2}\d{2}/u.test(raw)),
    labelOf: (match) =>
      isIban(match.replaceAll('.', '')) || /^NL\d{2} ?[A-Z]{4}/u.test(match) ? 'IBAN' : 'ID',
  },
  {
    pattern:
      /[A-Z]{1,3}-\d{2,3}-[A-Z]{1,2}(?![\p{L}\p{N}-])|[A-Z]{2}-\d{2}-\d{2}(?![\p{L}\p{N}-])|[A-Z]{2}-[A-Z]{2}-\d{2}(?![\p{L}\p{N}-])|[A-Z]-\d{3}-[A-Z]{2}(?![\p{L}\p{N}-])/uy,
    reason: 'plate',
    rank: 89,
    isWorthIt: wordTest(({ raw }) => /^[A-Z]{1,3}-/u.test(raw)),
    labelOf: () => 'ID',
  },
  {
    pattern: /(?<![\p{L}\p{N}./])(?:https?:\/\/|www\.)[^\s<>"'“”]{1,2000}[^\s<>"'“”.,;:!?)\]]/iuy,
    reason: 'url',
    rank: 97,
    isWorthIt: wordTest(({ raw }) => /^(?:https?|www)$/iu.test(raw)),
    labelOf: () => 'URL',
  },
  {
    pattern:
      /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,5}\.(?:nl|com|org|net|be|eu|info|me|gg|tv|io|de|nu|app|site|online|school|uk|fr|pl|tr|amsterdam|frl|example|test|invalid|local)(?:\/[^\s<>"'“”]*[^\s<>"'“”.,;:!?)\]])?(?![\p{L}\p{N}@])/iuy,
    reason: 'url',
    rank: 88,
    goesOn: ['.', '-'],
    labelOf: (match) => (/^(?:bol|drs?|o\.a)\./iu.test(match) ? null : 'URL'),
  },
];

function lengthBefore(text: string, start: number, lead: RegExp): number {
  return lead.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
}

const MAIL_SIGN = /[\p{L}\p{N}._%+-]/u;
const LONGEST_SIDE = 80;

function addMailAndHandles(
  text: string,
  add: (label: Label, start: number, end: number, reason: string, rank: number) => void,
): void {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < LONGEST_SIDE && MAIL_SIGN.test(text.charAt(start - 1)))
      start -= 1;
    let end = at + 1;
    while (end < text.length && end - at < LONGEST_SIDE && MAIL_SIGN.test(text.charAt(end)))
      end += 1;
    while (end > at + 1 && /[.%+-]/u.test(text.charAt(end - 1))) end -= 1;
    if (end - at < 3) continue;
    if (start < at) add('EMAIL', start, end, 'email', 98);
    else add('HANDLE', start, end, 'handle', 98);
  }
}
