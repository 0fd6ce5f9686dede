import { readFileSync } from 'node:fs';
import { readPortable, type PortableContent } from '#shared/analysis/portable';
import { portableProblemText } from '#shared/analysis/portableWords';
import { fail, ok, type Result } from '#shared/base/result';
import { cli } from '#shared/text/nl/cli';
import { portable } from '#shared/text/nl/portable';

/** The content of a portable file, or the Dutch sentences that say what is wrong with it. */
export function readAnalysisFile(
  file: string,
): Result<PortableContent, 'invalid'> & { readonly messages: readonly string[] } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { ...fail('invalid'), messages: [cli.cannotRead(file)] };
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    return { ...fail('invalid'), messages: [portable.notJson(detail)] };
  }
  const reading = readPortable(json);
  if (reading.ok) return { ...ok(reading.value), messages: [] };
  const problems = reading.problems.map((problem) => `  ${portableProblemText(problem)}`);
  return { ...fail('invalid'), messages: [cli.invalid(problems.length), ...problems] };
}
