import { LIST_VIEW, type SectionInstrument } from '../../../forms/sectionView.ts';
import { workspace } from '#shared/text/nl/workspace';
import type { SectionId } from '#shared/analysis/sections';
import { setSectionView } from '../../../state/openCaseStore.ts';
import { ToggleGroup } from '../../../ui/ToggleGroup.tsx';

export interface ToolSwitchProps {
  readonly section: SectionId;
  readonly instrument: SectionInstrument;
  /** The view on screen, by its id. */
  readonly shown: string;
}

/** The plain list of a section and its thinking tools side by side; one is on screen. */
export function ToolSwitch({ section, instrument, shown }: ToolSwitchProps) {
  return (
    <ToggleGroup
      label={workspace.view.tools}
      options={[
        { value: LIST_VIEW, label: workspace.view.list },
        ...instrument.views.map(({ id, label }) => ({ value: id, label })),
      ]}
      value={shown}
      onChange={(id) => {
        setSectionView(section, id);
      }}
    />
  );
}
