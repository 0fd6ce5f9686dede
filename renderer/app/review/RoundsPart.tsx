import { useStore } from 'zustand';
import { showRemark } from '../../state/remarkStore.ts';
import { RoundsView } from '../../features/rounds/RoundsView.tsx';
import { goToRemark } from '../../state/goToRemark.ts';
import { goToSection } from '../../state/openCaseStore.ts';
import { useRemarkThreads } from '../../state/remarkThreadList.ts';
import { sessionStore } from '../../state/sessionStore.ts';
import { useOpenCase } from '../../state/useOpenCase.ts';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { useNow } from '../../ui/useNow.ts';
import { askSupervisor } from './askCommands.ts';
import { SeenPart } from './SeenPart.tsx';

/** The rounds of the opened case, as a view of the section that accounts for the work. */
export function RoundsPart() {
  const session = useStore(sessionStore, (state) => state.session);
  const analysis = useOpenCase((state) => state.analysis);
  const alias = useOpenCase((state) => state.openCase.alias);
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const openItem = useOpenCase((state) => state.openItem);
  const threads = useRemarkThreads();
  const now = useNow();
  if (session.kind !== 'case') return null;
  const { reviews } = session.workplace;
  return (
    <RoundsView
      analysis={analysis}
      threads={threads}
      today={isoDayOf(now)}
      onAsk={isReadOnly ? null : askSupervisor}
      first={openItem}
      onEdit={
        isReadOnly
          ? null
          : (id) => {
              goToSection('s13', { collection: 'review', id });
            }
      }
      onRemark={(thread) => {
        goToRemark(thread);
        showRemark(thread.id);
      }}
      verify={async (round) => {
        const proof = await reviews.verifyRound(alias, round).catch(() => null);
        return proof?.ok === true ? proof.value : null;
      }}
      renderSeen={(round, onClose) => (
        <SeenPart reviews={reviews} alias={alias} round={round} onClose={onClose} />
      )}
    />
  );
}
