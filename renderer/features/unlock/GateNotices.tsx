import type { StartInfo } from '#shared/desktop/contract';
import { nl } from '#shared/text/nl';
import { Banner } from '../../ui/Banner.tsx';

export interface GateNoticesProps {
  readonly startInfo: StartInfo;
  readonly missing: 'nothing' | 'database' | 'journal';
  readonly layout?: 'bar' | 'card';
}

const MEGABYTE = 1024 * 1024;
const FEW_MEGABYTES = 500;

/** What must be known before the passphrase: a trial version, a full disk, a copy that is gone. */
export function GateNotices({ startInfo, missing, layout = 'bar' }: GateNoticesProps) {
  const { electronSource, freeBytes } = startInfo;
  const free = freeBytes === null ? null : Math.floor(freeBytes / MEGABYTE);
  return (
    <>
      {electronSource === 'fallback' && (
        <Banner tone="attention" layout={layout}>
          {nl.common.trial}
        </Banner>
      )}
      {free !== null && free < FEW_MEGABYTES && (
        <Banner tone="attention" layout={layout}>
          {nl.common.lowDisk(free)}
        </Banner>
      )}
      {missing !== 'nothing' && (
        <Banner tone="calm" layout={layout}>
          {nl.unlock.missing[missing]}
        </Banner>
      )}
    </>
  );
}
