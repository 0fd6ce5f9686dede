import { ClipboardPaste, Plus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { EntityId } from '#shared/base/ids';
import { courseEvents, youthBirthDate, type CourseEvent } from '#shared/life-course/courseEvents';
import { courseQuestions } from '#shared/life-course/courseQuestions';
import { middleOf } from '#shared/life-course/timeSpan';
import { lifeCourse } from '#shared/text/nl/lifeCourse';

import { ItemPanel } from '../../forms/ItemPanel.tsx';
import { clearTarget, setOpenItem } from '../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import hidden from '../../ui/hidden.module.css';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { useNow } from '../../ui/useNow.ts';
import { CourseLegend } from './CourseLegend.tsx';
import { CourseQuestions } from './CourseQuestions.tsx';
import { addEvent } from './eventEdits.ts';
import { LifeCoursePicture } from './LifeCoursePicture.tsx';
import { LifeCourseTable } from './LifeCourseTable.tsx';
import styles from './LifeCourseView.module.css';
import { QuickEntryDialog } from './QuickEntryDialog.tsx';
import { focusOn } from './useCourseKeys.ts';
import { bringInView, wholeLife, type YearWindow } from './usePicture.ts';
import { ZoomControls } from './ZoomControls.tsx';

/** The life course: picture and list of the same events, the form beside them, and what to ask. */
export function LifeCourseView() {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const openItem = useOpenCase((state) => state.openItem);
  const isWanted = useOpenCase((state) => state.target?.collection === 'lifeEvent');
  const today = isoDayOf(useNow());
  const picture = useRef<HTMLElement>(null);
  const [selected, setSelected] = useState<EntityId | null>(null);
  const [zoom, setZoom] = useState<YearWindow | null>(null);
  const [isPasting, setPasting] = useState(false);
  const birthDate = youthBirthDate(analysis);
  const events = useMemo(() => courseEvents(analysis), [analysis]);
  const whole = useMemo(() => wholeLife(events, birthDate, today), [events, birthDate, today]);
  const opened = events.find(({ id }) => id === openItem);
  useEffect(() => {
    if (isWanted) clearTarget();
  }, [isWanted]);
  const open = (id: EntityId) => {
    setSelected(id);
    setOpenItem(id);
  };
  const show = ({ span }: CourseEvent) => {
    if (zoom !== null && span !== null) setZoom(bringInView(zoom, whole, middleOf(span)));
  };
  const close = () => {
    setOpenItem(null);
    if (opened === undefined) return;
    if (opened.span === null)
      picture.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    else focusOn(picture, { kind: 'event', id: opened.id });
  };
  const add = () => {
    addEvent('none', null);
  };
  const chosen = events.find(({ id }) => id === selected)?.span ?? null;
  const questions = courseQuestions(events, birthDate, today);
  const adders = isReadOnly ? null : (
    <>
      <Button
        size="small"
        icon={<ClipboardPaste aria-hidden="true" />}
        onPress={() => {
          setPasting(true);
        }}
      >
        {lifeCourse.quick.open}
      </Button>
      <Button size="small" icon={<Plus aria-hidden="true" />} onPress={add}>
        {lifeCourse.add}
      </Button>
    </>
  );
  const panel = opened !== undefined && (
    <ItemPanel collection="lifeEvent" id={opened.id} onClose={close} level={3} />
  );
  const dialog = isPasting && (
    // The key keeps what is typed when the first events take the place of the empty state.
    <QuickEntryDialog
      key="quick-entry"
      birthDate={birthDate}
      onClose={() => {
        setPasting(false);
      }}
    />
  );
  if (events.length === 0) {
    return (
      <div className={styles['tool']}>
        <EmptyState title={lifeCourse.empty.title} actions={adders}>
          {lifeCourse.empty.text}
        </EmptyState>
        {dialog}
      </div>
    );
  }
  return (
    <div className={styles['tool']}>
      <div className={styles['bar']}>
        <ZoomControls
          whole={whole}
          zoom={zoom}
          around={chosen === null ? null : middleOf(chosen)}
          onZoom={setZoom}
        />
        <CourseLegend events={events} />
        <span className={styles['grow']} />
        {adders}
      </div>
      <LifeCoursePicture
        root={picture}
        events={events}
        birthDate={birthDate}
        today={today}
        whole={whole}
        zoom={zoom}
        selected={selected}
        onSelect={setSelected}
        onOpen={open}
        onShow={show}
      />
      <div className={styles['below']}>
        <div className={styles['list']}>
          <h2 className={hidden['hidden']}>{lifeCourse.table.label}</h2>
          <LifeCourseTable
            events={events}
            birthDate={birthDate}
            selected={selected}
            onSelect={setSelected}
            onOpen={open}
          />
        </div>
        {(panel !== false || questions.length > 0) && (
          <div className={styles['side']}>
            {panel === false ? <CourseQuestions questions={questions} /> : panel}
          </div>
        )}
      </div>
      {dialog}
    </div>
  );
}
