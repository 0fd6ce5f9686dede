import { follows, has, looksLikeVerb, type Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { NAME, NEVER, type Found } from './found.ts';
import { lowerEnd } from './lowerName.ts';

/**
 * "voogd hilgerink belde", "mevrouw van der torn", "juf plantinga": in a note without capitals the
 * word behind somebody's role or title is a name, unless it plainly is not.
 */
export function lowerAfterRole(page: Page, index: number): Found | null {
  const { tokens } = page;
  const role = tokens[index];
  if (role === undefined || !page.isLowerCase || role.end !== role.stemEnd) return null;
  if (!CALLED.test(role.low)) return null;
  let at = index + 1;
  let hasParticle = false;
  while (PARTICLE.test(tokens[at]?.low ?? '') && at < index + 4) {
    if (!joins(tokens[at])) return null;
    hasParticle = true;
    at += 1;
  }
  const name = tokens[at];
  if (name === undefined || !joins(name) || name.shape !== 'lower' || name.low.length < 3)
    return null;
  const isTitle = SURNAME_FOLLOWS.test(role.low);
  // "oma van sem", "voogd van de instelling": whose it is, no surname.
  if (hasParticle && !isTitle && !(has(name, wordClass.last) && endsThere(page, at))) {
    // "mentor van dongen een beetje": as much a surname as where they come from, a person decides.
    const isHalf = has(name, wordClass.place) && !has(name, wordClass.first | wordClass.common);
    return isHalf && SURNAME_LIKELY.test(role.low)
      ? [index + 1, at, 'candidate', 'person-role-lower', 20]
      : null;
  }
  // "oma wil. ik wil dat niet", "tante wil wil niet": a name that is a verb, where no verb can stand.
  if (has(name, wordClass.first) && has(name, wordClass.verb) && isNoVerb(page, at))
    return [at, at, 'candidate', 'person-role-lower', 40];
  if (has(name, CLOSED) || (!has(name, NAME) && looksLikeVerb(page, name))) return null;
  const isUnknown = !page.lexicon.isWord(name.low);
  const isListed = has(name, NAME);
  const isPlain = !isUnknown && !isListed && PREDICATE.test(name.low);
  if (isPlain && !isTitle) return null;
  const isSure = isTitle || isUnknown || endsThere(page, at) || (isListed && !isPlain);
  const first = hasParticle ? index + 1 : at;
  return [
    first,
    hasParticle ? at : lowerEnd(page, at),
    isSure ? 'automatic' : 'candidate',
    'person-role-lower',
    isSure ? 70 : 40,
  ];
}

const CALLED =
  /^(?:mevrouw|mevr|mw|meneer|mijnheer|dhr|heer|juf|juffrouw|meester|tante|oom|ome|opa|oma|dominee|ds|pastoor|imam|pater|rabbijn|dr|drs|mr|prof|zuster|broeder|(?:gezins)?voogde?s?|mentor|mentrix|rechter|kinderrechter|buurvrouw|buurman|vriend|vriendin|vriendje|collega|begeleider|begeleidster|coach|gezinscoach|jeugdbeschermer|huisarts|psycholoog|wijkagent|agent|leerkracht|trainer|advocaat|tolk|casemanager|gezinsmanager|groepsleider|groepsleidster|familie|fam)$/u;
const SURNAME_LIKELY =
  /^(?:mentor|mentrix|juf|meester|dokter|dr|coach|collega|huisarts|psycholoog|agent|wijkagent|leerkracht|trainer|advocaat|tolk|rechter|kinderrechter|casemanager|groepsleider|groepsleidster|begeleider|begeleidster|jeugdbeschermer)$/u;

/** The sentence ends there, or the same verb follows. */
function isNoVerb({ tokens, text }: Page, at: number): boolean {
  const token = tokens[at];
  const behind = tokens[at + 1];
  if (token === undefined) return false;
  return (
    /^(?:[.,;:)\n]|$)/u.test(text.slice(token.end, token.end + 1)) || behind?.low === token.low
  );
}

const SURNAME_FOLLOWS =
  /^(?:mevrouw|mevr|mw|meneer|mijnheer|dhr|dominee|ds|drs|prof|juffrouw|familie|fam)$/u;
const PARTICLE = /^(?:van|de|der|den|vd|vande|vander|ter|ten|te|el|al|ben|v|d|t|'t)$/u;
const CLOSED =
  NEVER |
  wordClass.common |
  wordClass.kin |
  wordClass.role |
  wordClass.title |
  wordClass.allowed |
  wordClass.care |
  wordClass.school |
  wordClass.org |
  wordClass.site |
  wordClass.month |
  wordClass.placePreposition |
  wordClass.personPreposition;
/** Endings of what is said of somebody: "voogd afwezig", "oma verdrietig", "juf gebeld". */
const PREDICATE = /(?:ig|lijk|end|baar|loos|eerd|erd|d|en|isch|s|je)$|^(?:ge|ver|be|af|aan|op|on)/u;

const joins = (token: Token | undefined): boolean =>
  token !== undefined && (follows(token) || /^\.\s?$|^ ['’]$/u.test(token.gap));

/** A verb, a sign or the end behind it: the name is complete there. */
function endsThere(page: Page, index: number): boolean {
  const behind = page.tokens[index + 1];
  return (
    behind === undefined ||
    !follows(behind) ||
    has(behind, wordClass.verb) ||
    looksLikeVerb(page, behind)
  );
}
