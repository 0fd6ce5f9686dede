import { useStore } from 'zustand';
import { nl } from '#shared/text/nl';
import { sessionStore } from '../state/sessionStore.ts';
import { Banner } from '../ui/Banner.tsx';
import styles from './LockSoon.module.css';

/** Says that the idle lock is near; any key or the mouse calls it off. */
export function LockSoon() {
  const seconds = useStore(sessionStore, (state) => state.lockSoonSeconds);
  if (seconds === null) return null;
  return (
    <div className={styles['place']}>
      <Banner tone="attention">{nl.lock.soon(seconds)}</Banner>
    </div>
  );
}
