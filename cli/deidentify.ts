import lists from '#resources/name-lists.json';
import type { Analysis, Entity } from '#shared/analysis/analysis';
import { birthDatesOf } from '#shared/anonymise/case/caseNames';
import { caseSession } from '#shared/anonymise/case/caseSession';
import { decideCase, type DeidentifiedCase } from '#shared/anonymise/case/deidentifyCase';
import { findBeside, findInCase } from '#shared/anonymise/case/findInCase';
import { knownPersons } from '#shared/anonymise/case/knownPersons';
import { ordinaryNames } from '#shared/anonymise/case/ordinaryNames';
import type { ReleaseEntity, ReleaseKind } from '#shared/anonymise/case/releaseEntity';
import type { ScanWish } from '#shared/anonymise/case/scanFinished';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import type { EntityId } from '#shared/base/ids';
import { cliExport } from '#shared/text/nl/cliExport';

export interface Deidentified {
  readonly masked: Analysis;
  /** How many things were replaced although nobody decided on them. */
  readonly undecided: number;
  readonly scan: ScanWish;
  /** Words in the question to the supervisor that could tell who it is about. */
  readonly inQuestion: readonly string[];
}

/**
 * A case without names, with the decisions that stand in it. Nobody is here to decide on the rest:
 * all of it is replaced or left out.
 */
export function deidentify(analysis: Analysis, kind: ReleaseKind, question = ''): Deidentified {
  const session = caseSession(analysis, makeAnonymiser(lists));
  const findings = findInCase(analysis, kind, session);
  let decisions = analysis.maskDecision;
  let found: DeidentifiedCase = decideCase(findings, decisions);
  const undecided = found.undecided.length;
  // Taking out what lies around other things can bring those to light; each round decides on them.
  for (let round = 0; round < MOST_ROUNDS && found.undecided.length > 0; round += 1) {
    decisions = [...decisions, ...found.undecided.map((entity) => decisionFor(entity, kind))];
    found = decideCase(findings, decisions);
  }
  const ordinary = new Set(ordinaryNames(findings, lists.words));
  return {
    masked: found.masked,
    undecided,
    inQuestion: question.trim() === '' ? [] : findBeside(analysis, kind, session, question),
    scan: {
      people: knownPersons(analysis),
      births: birthDatesOf(analysis),
      entities: found.entities,
      isOrdinary: (folded) => ordinary.has(folded),
    },
  };
}

const MOST_ROUNDS = 3;

function decisionFor({ key, proposal }: ReleaseEntity, kind: ReleaseKind): Entity<'maskDecision'> {
  const isProposed = proposal.trim() !== '';
  return {
    id: `cli/${key}` as EntityId,
    order: '',
    deleted: false,
    createdAt: null,
    createdBy: '',
    visibleTo: null,
    what: key,
    kind,
    decision: isProposed ? 'accepted' : 'changed',
    replacement: isProposed ? '' : cliExport.omitted,
    reason: '',
  };
}
