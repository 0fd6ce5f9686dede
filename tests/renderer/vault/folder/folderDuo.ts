import type { CaseAlias } from '#shared/base/ids';
import type { Session } from '../machine.ts';
import { newPair, share, type Pair } from '../exchange/pair.ts';
import { newCloudFolder, type CloudFolder, type Mishap } from './cloudFolder.ts';

export interface Duo extends Pair {
  readonly there: CaseAlias;
  readonly cloud: CloudFolder;
}

/** Two workplaces that know and checked each other, share one case and a folder. */
export async function newDuo(): Promise<Duo> {
  const pair = await newPair();
  const { anne, joris, alias } = pair;
  const there = await share(anne, alias, joris);
  const cloud = newCloudFolder();
  const keys = [
    await anne.workplace.exchange.ownSignKey(),
    await joris.workplace.exchange.ownSignKey(),
  ];
  for (const [at, own, folder, partner] of [
    [anne, alias, cloud.here, keys[1] ?? ''],
    [joris, there, cloud.there, keys[0] ?? ''],
  ] as const) {
    at.desktop.folders.next = folder;
    await at.workplace.sharedFolder.chooseFolder();
    at.workplace.exchange.setChecked(partner, true);
    at.workplace.sharedFolder.setPartners(own, [partner]);
  }
  return { ...pair, there, cloud };
}

export function lookAtFolder(at: Session): Promise<void> {
  return at.workplace.sharedFolder.look({ mayReceive: () => true, sendsAtOnce: true });
}

export const whole = (): Mishap | null => null;

export async function goTo(duo: Duo, rounds = 3): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await lookAtFolder(duo.anne);
    duo.cloud.sync(whole);
    await lookAtFolder(duo.joris);
    duo.cloud.sync(whole);
  }
}
