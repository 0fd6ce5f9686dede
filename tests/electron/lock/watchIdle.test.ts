import { describe, expect, it } from 'vitest';
import { createIdleWatch } from '../../../electron/lock/watchIdle.ts';

function setUp() {
  const said: string[] = [];
  const world: { idle: number; minutes: number | null } = { idle: 0, minutes: 10 };
  const look = createIdleWatch({
    idleSeconds: () => world.idle,
    lockAfterMinutes: () => world.minutes,
    warn: (seconds) => said.push(`warn ${String(seconds)}`),
    lock: () => said.push('lock'),
  });
  const atIdle = (...seconds: readonly number[]): void => {
    for (const idle of seconds) {
      world.idle = idle;
      look();
    }
  };
  return { said, world, atIdle };
}

describe('createIdleWatch', () => {
  it('warns half a minute before, once, and then locks, once', () => {
    const { said, atIdle } = setUp();
    atIdle(0, 300, 569, 570, 571, 580, 599, 600, 601, 700);
    expect(said).toEqual(['warn 30', 'lock']);
  });

  it('calls the warning off when somebody moves', () => {
    const { said, atIdle } = setUp();
    atIdle(580, 0, 1, 2);
    expect(said).toEqual(['warn 20', 'warn 0']);
  });

  it('sees nothing while locked, and starts afresh after', () => {
    const { said, world, atIdle } = setUp();
    world.minutes = null;
    atIdle(0, 10_000);
    world.minutes = 1;
    atIdle(29, 31, 61);
    expect(said).toEqual(['warn 29', 'lock']);
  });

  it('locks at once when the clock jumped over the warning, as after sleep', () => {
    const { said, atIdle } = setUp();
    atIdle(5, 4_000);
    expect(said).toEqual(['lock']);
  });
});
