import { fail, ok, type Result } from '../base/result.ts';
import { portable as texts } from '../text/nl/portable.ts';
import { readPortable, type PortableContent } from './portable.ts';
import { portableProblemText } from './portableWords.ts';

/** The largest portable file that is read, in bytes: a long analysis is under 1 MB. */
export const LARGEST_PORTABLE = 16 * 1024 * 1024;

/** Problems that are named one by one; what comes after is only counted. */
const MOST_NAMED = 20;

/** The content of a portable file, or Dutch sentences that each name a place and what to do. */
export type PortableReading = Result<PortableContent, 'invalid'> & {
  readonly messages: readonly string[];
};

/** Reads a portable file from anywhere; never throws, whatever the bytes are. */
export function readPortableBytes(bytes: Uint8Array): PortableReading {
  if (bytes.byteLength === 0) return invalid([texts.empty]);
  if (bytes.byteLength > LARGEST_PORTABLE) return invalid([texts.tooLarge(bytes.byteLength)]);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return invalid([texts.notText]);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return invalid([texts.notJson(error instanceof Error ? error.message : '')]);
  }
  const reading = readPortable(json);
  if (reading.ok) return { ...ok(reading.value), messages: [] };
  const { problems } = reading;
  const named = problems.slice(0, MOST_NAMED).map(portableProblemText);
  const rest = problems.length - named.length;
  return invalid(rest > 0 ? [...named, texts.more(rest)] : named);
}

function invalid(messages: readonly string[]): PortableReading {
  return { ...fail('invalid'), messages };
}
