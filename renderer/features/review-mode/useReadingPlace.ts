import { useEffect, useState, type RefObject } from 'react';
import { sectionIds, type SectionId } from '#shared/analysis/sections';
import { openCaseStore } from '../../state/openCaseStore.ts';
import { setReviewPane } from './reviewModeStore.ts';

/** How the copy marks what stands where: the heading of a section, and each thing in it. */
const headingOf = (section: SectionId) => `whole-${section}`;
const ITEM = 'data-item';

/** Part of the height from the top in which a section counts as the one in sight. */
const READING_LINE = 0.3;

/**
 * Brings what is gone to (a section, a thing) in sight in the copy, with the focus on it, and gives
 * the section that is being read.
 */
export function useReadingPlace(root: RefObject<HTMLElement | null>): SectionId {
  const [current, setCurrent] = useState<SectionId>('s0');
  useEffect(
    () =>
      openCaseStore.subscribe((state, before) => {
        if (state === null || before === null) return;
        const isAsked =
          state.section !== before.section ||
          state.target !== before.target ||
          state.openItem !== before.openItem;
        if (!isAsked) return;
        setReviewPane('text');
        const id = state.target?.id ?? state.openItem;
        // A narrow window shows the text only after this.
        requestAnimationFrame(() => {
          bringInSight(root.current, id, state.section);
        });
      }),
    [root],
  );
  useEffect(() => {
    const scroller = root.current;
    if (scroller === null) return;
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        setCurrent(sectionInSight(scroller));
      });
    };
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', look);
    };
  }, [root]);
  return current;
}

function bringInSight(root: HTMLElement | null, id: string | null, section: SectionId): void {
  const item =
    id === null ? null : root?.querySelector<HTMLElement>(`[${ITEM}="${CSS.escape(id)}"]`);
  const place = item ?? document.getElementById(headingOf(section));
  if (place === null) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'start' });
}

/** The last section that begins above the line where one reads. */
function sectionInSight(scroller: HTMLElement): SectionId {
  const { top, height } = scroller.getBoundingClientRect();
  const line = top + height * READING_LINE;
  const atEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2;
  const seen = sectionIds.filter((id) => {
    const heading = document.getElementById(headingOf(id));
    return heading !== null && (atEnd || heading.getBoundingClientRect().top <= line);
  });
  return seen.at(-1) ?? 's0';
}
