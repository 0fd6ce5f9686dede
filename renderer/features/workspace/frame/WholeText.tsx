import { workspace } from '#shared/text/nl/workspace';
import { goToSection } from '../../../state/openCaseStore.ts';
import { useAnalysis } from '../../../state/useOpenCase.ts';
import { ViewBar } from './ViewBar.tsx';
import { WholeSections } from './WholeSections.tsx';
import styles from './WholeText.module.css';

/** Everything under one another, to read; each section leads back to where it is changed. */
export function WholeText() {
  const analysis = useAnalysis();
  return (
    <>
      <ViewBar />
      <article className={styles['whole']} aria-labelledby="whole-title">
        <h1 id="whole-title">{workspace.view.wholeTitle}</h1>
        <p className={styles['lead']}>{workspace.view.wholeLead}</p>
        <WholeSections analysis={analysis} onEdit={goToSection} isPresent />
      </article>
    </>
  );
}
