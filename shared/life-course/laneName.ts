import type { LifeEventDomain } from '../analysis/lifeEvent.ts';

/** A lane of the picture: what an event is about, or `none` while nobody has said so. */
export type LaneName = LifeEventDomain | 'none';
