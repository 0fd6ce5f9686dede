import { parseArgs } from 'node:util';

/** What may stand behind a command; each command takes the ones it knows. */
export interface Options {
  readonly in?: string | undefined;
  readonly out?: string | undefined;
  readonly kind?: string | undefined;
  readonly identity?: string | undefined;
  readonly code?: string | undefined;
  readonly on?: string | undefined;
  readonly to?: string | undefined;
  readonly for?: string | undefined;
  readonly item?: string | undefined;
  readonly with?: string | undefined;
  readonly without?: string | undefined;
  readonly keep?: string | undefined;
  readonly question?: string | undefined;
  readonly 'recovery-code'?: string | undefined;
}

/** Reads the options; throws on one that does not exist. */
export function readOptions(args: string[]): Options {
  const string = { type: 'string' } as const;
  return parseArgs({
    args,
    options: {
      in: string,
      out: string,
      kind: string,
      identity: string,
      code: string,
      on: string,
      to: string,
      for: string,
      item: string,
      with: string,
      without: string,
      keep: string,
      question: string,
      'recovery-code': string,
    },
  }).values;
}
