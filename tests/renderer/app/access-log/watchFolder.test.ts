import { afterEach, expect, test } from 'vitest';
import { verifyChain } from '#shared/access-log/accessChain';
import { SHARED_FOLDER, type AccessRecord } from '#shared/access-log/accessRecord';
import { readAccessRecord } from '#shared/access-log/readAccessRecord';
import type { CaseAlias } from '#shared/base/ids';
import { watchFolder } from '../../../../renderer/app/access-log/watchFolder.ts';
import { hashText } from '../../../../renderer/state/accessLog.ts';
import { typeIn } from '../../vault/exchange/pair.ts';
import { deleteDatabases, nextSession, type Session } from '../../vault/machine.ts';
import { goTo, lookAtFolder, newDuo } from '../../vault/folder/folderDuo.ts';

afterEach(deleteDatabases);

function watch({ workplace }: Session): () => void {
  return watchFolder(workplace, {
    actor: () => ({ ...workplace.person(), device: workplace.workplaceCode, appVersion: '0.5.0' }),
    codeOf: (alias) => workplace.cases().find((line) => line.alias === alias)?.code ?? '',
  });
}

async function logOf({ workplace }: Session, alias: CaseAlias): Promise<readonly AccessRecord[]> {
  const log = await workplace.openLog(alias);
  const records = (log?.lines() ?? []).map(readAccessRecord);
  await log?.close();
  expect(verifyChain(records, hashText).isWhole).toBe(true);
  return records.filter((record) => record !== null);
}

test('what goes into the shared folder and comes out of it stands in the log of a closed case', async () => {
  const duo = await newDuo();
  const { anne, joris, alias, there } = duo;
  const stops = [watch(anne), watch(joris)];
  await typeIn(anne, alias, ' Anne schrijft.');
  await goTo(duo);
  const sent = await logOf(anne, alias);
  const out = sent.filter(({ action }) => action === 'exportDone');
  expect(out.length).toBeGreaterThan(0);
  for (const { exportKind, recipient, fileHash, caseCode } of out) {
    expect(exportKind).toBe('handOver');
    expect(recipient).toEqual({
      name: joris.workplace.person().name,
      organisation: joris.workplace.person().organisation,
      channel: SHARED_FOLDER,
    });
    expect(fileHash).toMatch(/^[0-9a-f]{64}$/u);
    expect(caseCode).toBe(anne.workplace.cases()[0]?.code);
  }
  expect((await logOf(joris, there)).map(({ action }) => action)).toContain('import');
  for (const stop of stops) stop();
  const count = (await logOf(anne, alias)).length;
  await typeIn(anne, alias, ' Nog iets.');
  await goTo(duo);
  expect(await logOf(anne, alias)).toHaveLength(count);
});

test('what goes into the folder when the window closes is in the log of the next one', async () => {
  const { machine, anne, alias } = await newDuo();
  watch(anne);
  await lookAtFolder(anne);
  await anne.workplace.close();
  anne.kill();
  const later = await logOf(await nextSession(machine), alias);
  expect(later.map(({ action }) => action)).toEqual(['caseCreate', 'exportDone']);
});
