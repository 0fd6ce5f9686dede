import type { PatternModel } from '#shared/pattern/patternModel';
import { renderPatternSvg } from '#shared/pattern/renderPatternSvg';
import { patterns } from '#shared/text/nl/patterns';
import { copyPicture } from '../../state/pictureCopier.ts';
import { patternStore } from './patternStore.ts';

/** Puts the drawing as the report prints it on the clipboard, and says so or that it failed. */
export async function copyDrawing(model: PatternModel): Promise<void> {
  const { copied, notCopied } = patterns.bar;
  const isDone = await copyPicture(renderPatternSvg(model, { theme: 'screen' }).svg);
  patternStore.setState({ said: isDone ? copied : notCopied });
}
