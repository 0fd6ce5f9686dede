import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The licence texts of every package that has a module in a bundle, one after another.
 * @param {Iterable<string>} modules absolute paths of bundled modules
 */
export function thirdPartyNotices(modules) {
  const folders = new Set([...modules].map(packageFolder).filter((folder) => folder !== null));
  const notices = [...folders].map(notice);
  notices.sort((a, b) => a.title.localeCompare(b.title, 'en'));
  return [
    'Samenhang contains the following software of others.',
    ...notices.map(({ title, text }) => `${'='.repeat(78)}\n${title}\n\n${text.trim()}`),
    '',
  ].join('\n\n');
}

/**
 * The folder of the package a module belongs to; null for our own. Build tools write ids with
 * either slash, and put a zero byte before the ones they made up.
 * @param {string} module
 */
function packageFolder(module) {
  const found = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module);
  return found?.[1] ?? null;
}

/** @param {string} folder */
function notice(folder) {
  /** @type {{ name: string, version: string, license?: string }} */
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const title = `${about.name} ${about.version} (${about.license ?? 'licence not stated'})`;
  return {
    title,
    text: texts.length > 0 ? texts.join('\n\n') : 'The package holds no licence file.',
  };
}
