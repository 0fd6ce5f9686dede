import type { CaseAlias } from '#shared/base/ids';
import { ok } from '#shared/base/result';
import { readTombstones, writeTombstone, type Tombstone } from '#shared/casedoc/tombstones';

import type { WorkplaceBackups } from './backup/workplaceBackups.ts';
import { removeCase } from './removeCase.ts';
import { caseHashOf, type ErasedCases } from './erasedCases.ts';
import type { WorkplaceParts } from './startWorkplace.ts';

export function erasedCasesOf(
  parts: WorkplaceParts,
  backups: Pick<WorkplaceBackups, 'facts' | 'activity' | 'removeCopiesOf'>,
): ErasedCases {
  const { provider } = parts.indexChain;
  const { doc } = provider;
  const { tools } = parts.sides;
  const flush = () => provider.flush();
  const tombstones = () => readTombstones(doc, tools.now());
  const copiesLeft = (alias: CaseAlias) =>
    backups
      .facts()
      .copies.filter((copy) => copy.alias === alias)
      .map(({ name }) => name);
  return {
    tombstones,
    eraseCase: async (alias, handedOverOn) => {
      const { cases, person } = parts.index.current();
      const line = cases.find((one) => one.alias === alias);
      const copies = copiesLeft(alias).length;
      const removed = await removeCase(parts, alias);
      if (!removed.ok) return removed;
      const caseId = line?.caseId ?? null;
      // The stone says that backups are left until they are gone: a crash must not hide them.
      const stone: Tombstone = {
        alias,
        code: line?.code ?? '',
        caseHash: caseId === null ? null : await caseHashOf(tools, caseId),
        erasedAt: tools.now(),
        erasedBy: person.name,
        organisation: person.organisation,
        handedOverOn,
        copiesLeft: copies,
        certificateAt: null,
      };
      writeTombstone(doc, stone, tools.now());
      await flush();
      const settled = { ...stone, copiesLeft: await backups.removeCopiesOf(alias) };
      writeTombstone(doc, settled, tools.now());
      await flush();
      return ok(settled);
    },
    noteCertificate: (alias) => {
      const stone = tombstones().find((one) => one.alias === alias);
      if (stone === undefined) return;
      writeTombstone(doc, { ...stone, certificateAt: tools.now() }, tools.now());
    },
    copiesLeft,
    removeLeft: async () => {
      for (const { alias, copiesLeft: before } of tombstones()) {
        // A run that is on is not broken off for it: there is a next time.
        if (before === 0 || backups.activity() !== 'none') continue;
        const left = await backups.removeCopiesOf(alias);
        const stone = tombstones().find((one) => one.alias === alias);
        if (stone === undefined || left === before) continue;
        writeTombstone(doc, { ...stone, copiesLeft: left }, tools.now());
      }
    },
  };
}
