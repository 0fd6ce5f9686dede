import { readFileSync, statSync } from 'node:fs';
import { LARGEST_PORTABLE, readPortableBytes } from '#shared/analysis/portableText';
import type { PortableReading } from '#shared/analysis/portableText';
import { fail } from '#shared/base/result';
import { cli } from '#shared/text/nl/cli';
import { portable } from '#shared/text/nl/portable';

/** The content of a portable file, or the Dutch sentences that say what is wrong with it. */
export function readAnalysisFile(file: string): PortableReading {
  let bytes: Uint8Array;
  try {
    const { size } = statSync(file);
    if (size > LARGEST_PORTABLE) return { ...fail('invalid'), messages: [portable.tooLarge(size)] };
    bytes = readFileSync(file);
  } catch {
    return { ...fail('invalid'), messages: [cli.cannotRead(file)] };
  }
  const reading = readPortableBytes(bytes);
  if (reading.ok || reading.messages.length < 1) return reading;
  const problems = reading.messages.map((message) => `  ${message}`);
  return { ...reading, messages: [cli.invalid(problems.length), ...problems] };
}
