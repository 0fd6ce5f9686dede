import { localDay } from '#shared/base/localDay';
import { nameOf } from '#shared/analysis/entityNames';
import type { Analysis } from '#shared/analysis/analysis';
import { analysisFromPortable } from '#shared/analysis/portable';
import { readIsoDate } from '#shared/base/partialDate';
import { mayShare } from '#shared/consent/mayShare';
import { codesOf } from '#shared/consent/purposes';
import type { SharingDecision } from '#shared/consent/sharingDecision';
import { cli } from '#shared/text/nl/cli';
import { cliSharing } from '#shared/text/nl/cliSharing';
import { cliThinking } from '#shared/text/nl/cliThinking';
import { consentReasons } from '#shared/text/nl/consentReasons';
import { kindWords, readKind } from './kindOption.ts';
import type { Options } from './options.ts';
import { readAnalysisFile } from './readAnalysisFile.ts';
import { readRecipient } from './recipientOption.ts';
import { complain } from './say.ts';

/** Prints one object that says whether a copy may leave; 0 it may, 1 it may not, 2 wrongly called. */
export function mayShareCommand({ in: file, kind: word, to, on }: Options): number {
  if (file === undefined) return complain(cli.missingOption('--in analyse.json'));
  if (word === undefined) return complain(cli.missingOption('--kind school'));
  const kind = readKind(word);
  if (kind === undefined) return complain(cliSharing.unknownKind(word, kindWords));
  if (to === undefined || to.trim() === '') return complain(cli.missingOption('--to p-1'));
  const day = on === undefined ? localDay(Date.now()) : readIsoDate(on);
  if (day === undefined) return complain(cliThinking.wrongDay(on ?? ''));
  const reading = readAnalysisFile(file);
  if (!reading.ok) return complain(...reading.messages);
  const analysis = analysisFromPortable(reading.value);
  const decision = mayShare(analysis, kind, readRecipient(analysis, to), day);
  console.log(JSON.stringify(told(analysis, decision), null, 2));
  return decision.may ? 0 : 1;
}

function told(analysis: Analysis, decision: SharingDecision): object {
  if (decision.may) {
    const { basis, purpose, consents, agreed, warnings, expiresOn } = decision;
    return {
      may: true,
      missing: [],
      reasons: [],
      basis,
      purpose,
      consents,
      agreed: [...agreed],
      warnings,
      expiresOn,
    };
  }
  return {
    may: false,
    missing: decision.missing.map(({ participant, purpose, why }) => ({
      participant,
      name: nameOf(analysis, 'participant', participant),
      purpose,
      code: codesOf(purpose).join(' '),
      why: consentReasons.why[why],
      whyCode: why,
    })),
    reasons: decision.reasons,
    canDrop: decision.canDrop,
    basis: null,
    expiresOn: null,
  };
}
