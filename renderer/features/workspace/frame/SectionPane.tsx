import { ChevronLeft, ChevronRight, PanelRight } from 'lucide-react';
import { Suspense } from 'react';
import { useStore } from 'zustand';
import { fillName } from '#shared/analysis/methodPack';
import { callingName, youthOf } from '#shared/analysis/people';
import { sectionIds, type SectionId } from '#shared/analysis/sections';
import { sections } from '#shared/text/nl/sections';
import { workspace } from '#shared/text/nl/workspace';
import { goToSection } from '../../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../../state/useOpenCase.ts';
import { Button } from '../../../ui/Button.tsx';
import { classNames } from '../../../ui/classNames.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { SectionBody } from '../../../forms/SectionBody.tsx';
import { SectionRemarkButton } from '../../../forms/SectionRemarkButton.tsx';
import { LIST_VIEW, type SectionInstrument } from '../../../forms/sectionView.ts';
import { layoutStore, toggleHelp } from './layoutStore.ts';
import { PrivateSectionBar } from './PrivateSectionBar.tsx';
import styles from './SectionPane.module.css';
import { StatusMenu } from './StatusMenu.tsx';
import { ToolSwitch } from './ToolSwitch.tsx';
import { useSectionTool } from './useSectionTool.ts';
import { ViewBar } from './ViewBar.tsx';

export interface SectionPaneProps {
  readonly isNarrow: boolean;
  /** The thinking tools of the section in work, if it has any. */
  readonly instrument: SectionInstrument | undefined;
}

/** The section in work: its title and status, its parts, and the way to its neighbours. */
export function SectionPane({ isNarrow, instrument }: SectionPaneProps) {
  const section = useOpenCase((state) => state.section);
  const analysis = useAnalysis();
  const { isHelpShown, overlay } = useStore(layoutStore);
  const hasHelp = isNarrow ? overlay === 'help' : isHelpShown;
  const tool = useSectionTool(section, instrument);
  const youth = youthOf(analysis);
  const name = youth === null ? '' : callingName(youth);
  const { title, lead } = sections[section];
  return (
    <>
      <ViewBar>
        {!hasHelp && (
          <Button
            kind="quiet"
            size="small"
            icon={<PanelRight aria-hidden="true" />}
            onPress={() => {
              toggleHelp(isNarrow);
            }}
          >
            {workspace.help.show}
          </Button>
        )}
      </ViewBar>
      <article
        className={classNames(styles['section'], tool !== null && styles['wide'])}
        aria-labelledby="section-title"
      >
        <header className={styles['head']}>
          <div>
            <h1 id="section-title">{title}</h1>
            {lead !== '' && (
              <p className={styles['lead']}>{fillName(lead, name, workspace.help.somebody)}</p>
            )}
          </div>
          {instrument !== undefined && (
            <ToolSwitch section={section} instrument={instrument} shown={tool?.id ?? LIST_VIEW} />
          )}
          <StatusMenu section={section} />
          <SectionRemarkButton section={section} />
        </header>
        <PrivateSectionBar key={`private-${section}`} section={section} />
        {tool === null ? (
          <SectionBody key={section} section={section} />
        ) : (
          <Suspense fallback={<Skeleton label={workspace.view.loading} />}>
            <tool.View key={`${section}-${tool.id}`} section={section} />
          </Suspense>
        )}
        <Neighbours section={section} />
      </article>
    </>
  );
}

function Neighbours({ section }: { readonly section: SectionId }) {
  const at = sectionIds.indexOf(section);
  const previous = sectionIds[at - 1];
  const next = sectionIds[at + 1];
  return (
    <nav aria-label={workspace.steps.label} className={styles['neighbours']}>
      {previous !== undefined && (
        <Button
          kind="quiet"
          icon={<ChevronLeft aria-hidden="true" />}
          onPress={() => {
            goToSection(previous);
          }}
        >
          {sections[previous].title}
        </Button>
      )}
      <span className={styles['grow']} />
      {next !== undefined && (
        <Button
          kind="quiet"
          onPress={() => {
            goToSection(next);
          }}
        >
          <span className={styles['next']}>
            {sections[next].title}
            <ChevronRight aria-hidden="true" />
          </span>
        </Button>
      )}
    </nav>
  );
}
