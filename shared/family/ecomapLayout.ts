import type { EntityId } from '../base/ids.ts';
import type { FamilyModel, FamilyPerson, FamilyTie } from './familyModel.ts';

/** Somebody around the youth: the middle of the box. */
export interface EcomapPerson {
  readonly person: FamilyPerson;
  readonly x: number;
  readonly y: number;
  /** What lies between this person and the youth; null while nobody has said. */
  readonly tie: FamilyTie | null;
}

export interface EcomapLayout {
  readonly youth: FamilyPerson | null;
  readonly people: readonly EcomapPerson[];
  /** Ties between two people around the youth. */
  readonly others: readonly FamilyTie[];
  readonly centre: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

export const BOX_WIDTH = 128;
export const BOX_HEIGHT = 56;
export const CENTRE_RADIUS = 46;

const MARGIN = 14;
const AIR = 12;
const FIRST_RADIUS = 132;
const FLATNESS = 0.72;

/** Puts everybody of the story once around the youth, in the order of the list, with free lines. */
export function ecomapLayout({ people, ties, youth }: FamilyModel): EcomapLayout {
  const around = people.filter(({ id }) => id !== youth);
  const places = ring(around.length);
  const rx = Math.max(BOX_WIDTH, ...places.map(({ x }) => Math.abs(x))) + BOX_WIDTH / 2 + MARGIN;
  const ry = Math.max(BOX_HEIGHT, ...places.map(({ y }) => Math.abs(y))) + BOX_HEIGHT / 2 + MARGIN;
  const height = Math.max(ry, CENTRE_RADIUS + MARGIN);
  return {
    youth: people.find(({ id }) => id === youth) ?? null,
    people: around.map((person, index) => ({
      person,
      x: rx + (places[index]?.x ?? 0),
      y: height + (places[index]?.y ?? 0),
      tie: tieWith(youth, person.id, ties),
    })),
    others: ties.filter((tie) => tie.from !== youth && tie.to !== youth && tie.kind === 'tie'),
    centre: { x: rx, y: height },
    width: rx * 2,
    height: height * 2,
  };
}

/** The tie that says most about the contact: one with a quality before one without. */
function tieWith(
  youth: EntityId | null,
  id: EntityId,
  ties: readonly FamilyTie[],
): FamilyTie | null {
  const own = ties.filter(
    (tie) => (tie.from === youth && tie.to === id) || (tie.to === youth && tie.from === id),
  );
  return own.find(({ quality }) => quality !== null) ?? own[0] ?? null;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Places on an ellipse that grows until no box touches another and no line crosses a box. */
function ring(count: number): readonly Place[] {
  for (let radius = FIRST_RADIUS; ; radius += 8) {
    const places = Array.from({ length: count }, (_, index): Place => {
      const angle = (index / count) * Math.PI * 2 - Math.PI / 2;
      return { x: Math.cos(angle) * radius * 1.25, y: Math.sin(angle) * radius * FLATNESS * 1.25 };
    });
    if (places.every((place, index) => isFree(place, places.slice(index + 1), places)))
      return places;
  }
}

function isFree(place: Place, rest: readonly Place[], all: readonly Place[]): boolean {
  const isClear = rest.every(
    (other) =>
      Math.abs(other.x - place.x) >= BOX_WIDTH + AIR ||
      Math.abs(other.y - place.y) >= BOX_HEIGHT + AIR,
  );
  const isOffCentre =
    Math.abs(place.x) >= BOX_WIDTH / 2 + CENTRE_RADIUS + AIR ||
    Math.abs(place.y) >= BOX_HEIGHT / 2 + CENTRE_RADIUS + AIR;
  return isClear && isOffCentre && all.every((other) => other === place || !crosses(place, other));
}

/** The line from the centre to a place, walked in small steps, runs through the box of another. */
function crosses(to: Place, box: Place): boolean {
  for (let part = 0.05; part < 1; part += 0.05) {
    const x = to.x * part;
    const y = to.y * part;
    if (Math.abs(x - box.x) < BOX_WIDTH / 2 + 2 && Math.abs(y - box.y) < BOX_HEIGHT / 2 + 2)
      return true;
  }
  return false;
}
