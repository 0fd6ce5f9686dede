/** The longest name that a file is saved under, in characters; also what the desktop side takes. */
const LONGEST_SAVED = 100;
const LONGEST_EXTENSION = 12;

/** The part behind the last dot in lower case, as the system reads it; empty when there is none. */
export function extensionOf(name: string): string {
  // Windows leaves out dots and spaces at the end: `a.exe. ` is started as `a.exe`.
  const stem = visibleOf(name).replace(/[. ]+$/u, '');
  const at = stem.lastIndexOf('.');
  return at < 0 ? '' : stem.slice(at + 1).toLowerCase();
}

/** True for what a double click would run, or open with code in it; by its name alone. */
export function isProgramFile(name: string): boolean {
  return PROGRAMS.has(extensionOf(name));
}

/** True for a program of Windows or Linux, whatever it is called. */
export function isProgramContent(bytes: Uint8Array): boolean {
  const begins = (signs: readonly number[], at = 0) =>
    signs.every((sign, index) => bytes[at + index] === sign);
  if (begins([0x7f, 0x45, 0x4c, 0x46])) return true;
  if (!begins([0x4d, 0x5a]) || bytes.byteLength < 0x40) return false;
  // Text may begin with MZ too; a program says where its second header is.
  const header = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0x3c, true);
  return begins([0x50, 0x45, 0, 0], header);
}

/**
 * A name as it may be shown: without signs that cannot be seen or that turn the reading direction
 * (`gpj.exe` would read as `exe.jpg`), of at most so many characters, its extension kept.
 */
export function shownFileName(name: string, longest: number): string {
  return shorten(visibleOf(name).replace(/[/\\]+/gu, '-'), longest);
}

/** A name that every system takes, made of an arbitrary one; `fallback` when nothing is left. */
export function savableFileName(name: string, fallback: string): string {
  const plain = visibleOf(name)
    .replace(/[^\p{L}\p{N} ._()-]+/gu, ' ')
    .replace(/ +/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '');
  const short = shorten(plain, LONGEST_SAVED);
  if (!/[\p{L}\p{N}]/u.test(short)) return fallback;
  // Names of devices: Windows would write to those instead.
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(short) ? `_${short}` : short;
}

function visibleOf(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim();
}

function shorten(name: string, longest: number): string {
  // Counted as the document counts, but never cut through a character.
  if (name.length <= longest) return name;
  const dot = name.lastIndexOf('.');
  const end = dot > 0 && name.length - dot <= LONGEST_EXTENSION ? name.slice(dot) : '';
  let stem = '';
  for (const sign of dot > 0 && end !== '' ? name.slice(0, dot) : name) {
    if (stem.length + sign.length + end.length > longest) break;
    stem += sign;
  }
  return `${stem.trimEnd()}${end}`;
}

const PROGRAMS: ReadonlySet<string> = new Set([
  // Programs, installers and parts of them.
  ...['exe', 'com', 'scr', 'pif', 'cpl', 'dll', 'sys', 'ocx', 'msi', 'msp', 'mst', 'msix'],
  ...['msixbundle', 'appx', 'appxbundle', 'application', 'gadget', 'apk', 'app', 'dmg', 'pkg'],
  ...['deb', 'rpm', 'appimage', 'run', 'jar', 'jnlp', 'xll', 'wll'],
  // Scripts.
  ...['bat', 'cmd', 'js', 'jse', 'mjs', 'cjs', 'vb', 'vbs', 'vbe', 'ws', 'wsf', 'wsh', 'wsc'],
  ...['ps1', 'ps1xml', 'psm1', 'psd1', 'psc1', 'msh', 'sct', 'reg', 'inf', 'sh', 'bash', 'zsh'],
  ...['csh', 'fish', 'command', 'py', 'pyw', 'pyc', 'rb', 'pl', 'php', 'scpt', 'applescript'],
  // What points elsewhere, or opens something else.
  ...['lnk', 'url', 'website', 'desktop', 'scf', 'library-ms', 'search-ms', 'settingcontent-ms'],
  ...['msc', 'chm', 'hlp', 'hta', 'html', 'htm', 'xhtml', 'shtml', 'mht', 'mhtml', 'svg', 'svgz'],
  // Disks, which hide where their content came from.
  ...['iso', 'img', 'vhd', 'vhdx'],
  // Documents with macros.
  ...['docm', 'dotm', 'xlsm', 'xltm', 'xlam', 'xlsb', 'pptm', 'potm', 'ppsm', 'ppam', 'sldm'],
  ...['mdb', 'accdb', 'accde', 'ade', 'adp', 'iqy', 'slk'],
]);
