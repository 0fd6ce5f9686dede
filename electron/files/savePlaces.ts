import { basename } from 'node:path';
import { fail, ok } from '#shared/base/result';
import type { DesktopCalls, SaveKind } from '#shared/desktop/contract';
import type { Disk } from './disk.ts';
import { oneAtATime } from './oneAtATime.ts';
import type { UnfinishedExports } from './unfinishedExports.ts';
import { unfinishedBeside, writeWhole } from './writeWhole.ts';

/** Places the user chose to save to; the promises are those of the desktop contract. */
export interface SavePlaces extends Pick<DesktopCalls, 'chooseSavePlace' | 'writeChosenFile'> {
  /** Makes every token worthless: a new window starts with none. */
  readonly forgetAll: () => void;
}

/** What choosing a place needs of the user and the system. */
export interface SavePlacePorts {
  /** Shows the native dialog; null when cancelled. */
  readonly askPath: (kind: SaveKind, suggestedName: string) => Promise<string | null>;
  readonly newToken: () => string;
  /** Milliseconds on a clock that never jumps. */
  readonly now: () => number;
  readonly disk: Disk;
  /** What is written here can be read by anybody, also when it is only half there. */
  readonly unfinished: Pick<UnfinishedExports, 'begin' | 'end'>;
}

interface Place {
  readonly path: string;
  readonly chosenAt: number;
}

const TOKEN_LIFE_MS = 10 * 60_000;
/** A finished document may go to a slow stick or a network drive. */
const EXPORT_LIMIT_MS = 60_000;

/** The window never sees a path: it gets a token that works once, for ten minutes. */
export function createSavePlaces(ports: SavePlacePorts): SavePlaces {
  const places = new Map<string, Place>();
  const run = oneAtATime(EXPORT_LIMIT_MS);
  return {
    chooseSavePlace: async ({ kind, suggestedName }) => {
      const path = await ports.askPath(kind, suggestedName);
      if (path === null) return fail('cancelled');
      const token = ports.newToken();
      places.set(token, { path, chosenAt: ports.now() });
      return ok({ token, name: basename(path) });
    },
    writeChosenFile: ({ token, bytes }) => {
      const place = places.get(token);
      places.delete(token);
      if (!place || ports.now() - place.chosenAt > TOKEN_LIFE_MS) {
        return Promise.resolve(fail('unknown-token'));
      }
      return run(async (givenUp) => {
        const unfinished = unfinishedBeside(place.path);
        await ports.unfinished.begin(unfinished);
        try {
          await writeWhole(ports.disk, place.path, bytes, givenUp, unfinished);
        } finally {
          await ports.unfinished.end(unfinished);
        }
        return ok({ name: basename(place.path) });
      });
    },
    forgetAll: () => {
      places.clear();
    },
  };
}
