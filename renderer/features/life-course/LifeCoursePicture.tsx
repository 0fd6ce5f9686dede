import { useId, useRef, useState, type MouseEvent, type RefObject } from 'react';
import type { EntityId } from '#shared/base/ids';
import type { CourseEvent } from '#shared/life-course/courseEvents';
import { callingName, youthOf } from '#shared/analysis/people';
import type { LaneName } from '#shared/life-course/laneName';
import { lifeCourse } from '#shared/text/nl/lifeCourse';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import hidden from '../../ui/hidden.module.css';
import { AXIS_HEIGHT, CourseAxis, FOOT_HEIGHT } from './CourseAxis.tsx';
import { eventWords } from './courseWords.ts';
import { addEvent } from './eventEdits.ts';
import { EventMark } from './EventMark.tsx';
import { LaneHead } from './LaneHead.tsx';
import styles from './LifeCoursePicture.module.css';
import { useCourseKeys, type CourseFocus } from './useCourseKeys.ts';
import { useEventDrag } from './useEventDrag.ts';
import { usePicture, type YearWindow } from './usePicture.ts';
import { useWidth } from './useWidth.ts';

export interface LifeCoursePictureProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly events: readonly CourseEvent[];
  readonly birthDate: string | null;
  readonly today: string;
  readonly whole: YearWindow;
  readonly zoom: YearWindow | null;
  readonly selected: EntityId | null;
  readonly onSelect: (id: EntityId) => void;
  readonly onOpen: (id: EntityId) => void;
  readonly onShow: (event: CourseEvent) => void;
}

/** The life in lanes: the same events as the list, to walk through, open, add and move. */
export function LifeCoursePicture(props: LifeCoursePictureProps) {
  const { root, events, birthDate, today, whole, zoom, selected, onSelect, onOpen, onShow } = props;
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const keysId = useId();
  const width = useWidth(root);
  const [lane, setLane] = useState<LaneName | null>(null);
  const [said, setSaid] = useState('');
  const picture = usePicture({ events, whole, zoom, today, width });
  const { scale, course, now, measure } = picture;
  const focus: CourseFocus | null =
    lane !== null
      ? { kind: 'lane', lane }
      : selected === null
        ? null
        : { kind: 'event', id: selected };
  const onKeyDown = useCourseKeys({
    root,
    events,
    focus,
    isReadOnly,
    onOpen,
    onShow,
    onSay: setSaid,
  });
  const { drag, begin } = useEventDrag({
    events,
    scale,
    lanes: course.lanes,
    top: AXIS_HEIGHT,
    isReadOnly,
    onPress: onOpen,
  });
  const svg = useRef<SVGSVGElement>(null);
  const bottom = AXIS_HEIGHT + course.height;
  const shown = course.events.map(({ id }) => id);
  const tabStop =
    lane !== null ? null : selected !== null && shown.includes(selected) ? selected : shown[0];
  const youth = youthOf(analysis);
  const undated = events.filter(({ span }) => span === null);
  const outside = lifeCourse.picture.outside(course.before, course.after);
  const addHere = (event: MouseEvent<SVGRectElement>, name: LaneName) => {
    const left = svg.current?.getBoundingClientRect().left ?? 0;
    const at = scale.at(event.clientX - left);
    const year = Math.floor(at);
    const month = zoom === null ? null : Math.floor((at - year) * 12) + 1;
    if (!isReadOnly) addEvent(name, { year, month, day: null, approximate: false, words: '' });
  };
  return (
    <section
      ref={root}
      className={styles['picture']}
      aria-label={lifeCourse.picture.label(youth === null ? '' : callingName(youth))}
      aria-describedby={keysId}
      onKeyDown={onKeyDown}
    >
      <p id={keysId} className={hidden['hidden']}>
        {lifeCourse.picture.keys}
      </p>
      <p role="status" className={hidden['hidden']}>
        {said}
      </p>
      {width > 0 && (
        <svg ref={svg} width={width} height={bottom + FOOT_HEIGHT} role="group">
          {course.lanes.map(({ lane: name, y, height }, index) => (
            <g key={name}>
              <rect
                className={drag?.lane === name ? styles['laneFocus'] : undefined}
                fill="transparent"
                x={scale.left}
                y={AXIS_HEIGHT + y}
                width={scale.right - scale.left}
                height={height}
                onDoubleClick={(event) => {
                  addHere(event, name);
                }}
              />
              {index > 0 && (
                <line
                  className={styles['laneLine']}
                  x1={6}
                  x2={width - 6}
                  y1={AXIS_HEIGHT + y}
                  y2={AXIS_HEIGHT + y}
                />
              )}
            </g>
          ))}
          <CourseAxis {...{ scale, birthDate, bottom, now, measure }} />
          {course.lanes.map(({ lane: name, y, height }) => (
            <g key={name}>
              <LaneHead
                lane={name}
                middle={AXIS_HEIGHT + y + height / 2}
                right={scale.left - 6}
                isTabStop={lane === name || (shown.length === 0 && name === course.lanes[0]?.lane)}
                onAdd={() => {
                  if (!isReadOnly) addEvent(name, null);
                }}
                onFocus={() => {
                  setLane(name);
                }}
              />
              <g transform={`translate(0 ${String(AXIS_HEIGHT)})`}>
                {course.events
                  .filter((placed) => placed.lane === name)
                  .map((placed) => {
                    const event = events.find(({ id }) => id === placed.id);
                    return event === undefined ? null : (
                      <EventMark
                        key={placed.id}
                        placed={placed}
                        label={eventWords(event, birthDate)}
                        isTabStop={placed.id === tabStop}
                        isSelected={placed.id === selected}
                        dragged={drag?.id === placed.id ? drag : null}
                        onPointerDown={begin(placed.id)}
                        onFocus={() => {
                          setLane(null);
                          onSelect(placed.id);
                        }}
                      />
                    );
                  })}
              </g>
            </g>
          ))}
          {drag !== null && <Ghost drag={drag} of={course.events} width={width} />}
        </svg>
      )}
      {outside !== '' && <p className={styles['outside']}>{outside}</p>}
      {undated.length > 0 && (
        <div className={styles['undated']}>
          <span>{lifeCourse.picture.noYear}</span>
          {undated.map((event) => (
            <Button
              key={event.id}
              kind="plain"
              size="small"
              onPress={() => {
                onOpen(event.id);
              }}
            >
              {event.label === '' ? lifeCourse.table.noWords : event.label}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

interface GhostProps {
  readonly drag: {
    readonly id: EntityId;
    readonly x: number;
    readonly y: number;
    readonly when: string;
  };
  readonly of: readonly { readonly id: EntityId; readonly x: number; readonly y: number }[];
  readonly width: number;
}

/** The date under the pointer while an event is dragged. */
function Ghost({ drag, of, width }: GhostProps) {
  const placed = of.find(({ id }) => id === drag.id);
  if (placed === undefined) return null;
  const x = placed.x + drag.x;
  const isRight = x > width - 160;
  return (
    <text
      className={styles['ghost']}
      x={isRight ? x - 12 : x + 12}
      y={AXIS_HEIGHT + placed.y + drag.y - 14}
      textAnchor={isRight ? 'end' : 'start'}
    >
      {drag.when}
    </text>
  );
}
