import { openJournal } from '../../electron/files/journal.ts';
import { nodeDisk } from '../../electron/files/nodeDisk.ts';
import { isCaseAlias } from '#shared/base/ids';
import { makeRecord, type TestRecord } from './sealedRecords.ts';

// A process of its own that writes records as fast as it can until it is killed, and says which
// ones were acknowledged. Started by tests/faults/journalKill.test.ts.
const [root, alias, firstSeq, prevHash] = process.argv.slice(2);
if (root === undefined || !isCaseAlias(alias)) throw new Error('Say where to write');
const journal = openJournal(nodeDisk, root);
const name = alias;

async function writeForEver(first: TestRecord): Promise<never> {
  let record = first;
  for (;;) {
    const outcome = await journal.appendJournal({ alias: name, bytes: record.bytes });
    if (!outcome.ok) throw new Error(outcome.reason);
    process.stdout.write(`${String(record.seq)} ${record.hash}\n`);
    const size = 200 + ((record.seq * 997) % 20_000);
    record = makeRecord(name, record.seq + 1, record.hash, 'update', size);
  }
}

await writeForEver(makeRecord(alias, Number(firstSeq), prevHash));
