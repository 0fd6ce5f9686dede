import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { isEntityId } from '#shared/base/ids';
import { marksOf } from '#shared/remarks/remarkMarks';
import type { Person } from '#shared/casedoc/workplaceIndex';
import { remarks } from '#shared/text/nl/remarks';
import { workspace } from '#shared/text/nl/workspace';
import { setCurrentRemark as markCurrent, setRemarkMarks } from '../editor/remarkMarks.ts';
import { remarkOfNumber } from '../editor/remarkNumbers.ts';
import { placeUnder } from '../editor/textPlaces.ts';
import { SelectionButton } from '../features/remarks/SelectionButton.tsx';
import { setOverlay, setTab, showHelp } from '../features/workspace/frame/layoutStore.ts';
import type { PaneTab } from '../features/workspace/frame/workspaceProps.ts';
import { provideCommands } from '../state/commandStore.ts';
import { onGoToText } from '../state/goToRemark.ts';
import { openCaseStore } from '../state/openCaseStore.ts';
import { finishLeftRemarks } from '../state/leftRemarks.ts';
import { useRemarkThreads } from '../state/remarkThreadList.ts';
import {
  beginRemarks,
  lookAtRemark,
  remarkStore,
  setRemarkKey,
  showRemark,
} from '../state/remarkStore.ts';
import { setThingNumbers } from '../state/thingNumberStore.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { remarkCommands } from './remarkCommands.ts';

const RemarksPane = lazy(async () => {
  const { RemarksPane: loaded } = await import('../features/remarks/RemarksPane.tsx');
  return { default: loaded };
});

const NARROW = '(max-width: 1099px)';
const MOST_REST_MS = 1_000;

export interface RemarksPartProps {
  /** Who writes remarks here. */
  readonly person: Pick<Person, 'name' | 'role'>;
  /** The public key of this workplace in hex: it tells people of one name apart. */
  readonly ownKey: () => Promise<string>;
}

/**
 * Everything of remarks that runs beside the text of an opened case, in a copy to read too: marks
 * over the words, commands, and what is asked in the text itself. Shows nothing but a small button
 * at what is selected.
 */
export function RemarksPart({ person, ownKey }: RemarksPartProps) {
  const { name, role } = person;
  useEffect(() => {
    const end = beginRemarks({ name, role, key: '' });
    let isCurrent = true;
    // Making it out of the secret one takes longer than a frame: the text is shown first.
    const rest = requestIdleCallback(
      () =>
        void ownKey().then((key) => {
          if (isCurrent) setRemarkKey(key);
        }),
      { timeout: MOST_REST_MS },
    );
    return () => {
      isCurrent = false;
      cancelIdleCallback(rest);
      end();
    };
  }, [name, role, ownKey]);
  useEffect(() => provideCommands('remarks', remarkCommands(showRemarksTab)), []);
  useEffect(() => finishLeftRemarks(), []);
  useEffect(
    () =>
      onGoToText(() => {
        setOverlay('none');
      }),
    [],
  );
  useEffect(
    () =>
      remarkStore.subscribe((state, before) => {
        if (state.isCalled && !before.isCalled) showRemarksTab();
      }),
    [],
  );
  useEffect(() => {
    const open = (event: MouseEvent) => {
      const pressed = remarkOfNumber(event.target);
      if (isEntityId(pressed)) showRemark(pressed);
      const [id] = placeUnder(event)?.remarks ?? [];
      // A drag selects words; it asks for nothing.
      if (id !== undefined && document.getSelection()?.isCollapsed !== false) lookAtRemark(id);
    };
    document.addEventListener('click', open);
    return () => {
      document.removeEventListener('click', open);
    };
  }, []);
  const isOpen = useStore(openCaseStore, (state) => state !== null);
  if (!isOpen) return null;
  return (
    <>
      <Marks />
      <SelectionButton />
    </>
  );
}

/** The remarks beside the sections and the whole text. */
export const remarksTab: PaneTab = {
  id: 'remarks',
  label: remarks.title,
  count: <Count />,
  goesWithWhole: true,
  content: <RemarksList />,
};

/** The list of remarks, loaded when it is first looked at. */
export function RemarksList() {
  return (
    <Suspense fallback={<Skeleton label={workspace.view.loading} />}>
      <RemarksPane />
    </Suspense>
  );
}

/** How many are still open. */
function Count() {
  const { length } = useRemarkThreads().filter(({ state }) => state !== 'resolved');
  return length === 0 ? null : <>{length}</>;
}

function Marks() {
  const threads = useRemarkThreads();
  const docs = useStore(openCaseStore, (state) => state?.caseDocument.docs ?? null);
  const current = useStore(remarkStore, (state) => state.current);
  useEffect(() => {
    setRemarkMarks(docs, marksOf(threads));
    setThingNumbers(threads);
  }, [docs, threads]);
  useEffect(() => {
    markCurrent(current);
  }, [current]);
  useEffect(
    () => () => {
      setRemarkMarks(null, []);
      setThingNumbers([]);
      markCurrent(null);
    },
    [],
  );
  return null;
}

function showRemarksTab(): void {
  setTab('remarks');
  showHelp(window.matchMedia(NARROW).matches);
}
