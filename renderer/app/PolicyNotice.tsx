import { useStore } from 'zustand';
import { policy as texts } from '#shared/text/nl/policy';
import { policyStore } from '../state/policyStore.ts';
import { Banner } from '../ui/Banner.tsx';

/** Says that the rules of the organisation cannot be read, in whole or in part; else nothing. */
export function PolicyNotice() {
  const reading = useStore(policyStore);
  if (reading.state !== 'unreadable' && reading.state !== 'partly') return null;
  const { title } = texts[reading.state];
  return (
    <Banner tone="attention" title={title}>
      {reading.state === 'unreadable'
        ? texts.unreadable.text
        : texts.partly.text(reading.wrong.map((key) => texts.file.keys[key]).join(', '))}
    </Banner>
  );
}
