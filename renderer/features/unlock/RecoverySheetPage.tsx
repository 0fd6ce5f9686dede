import { createPortal } from 'react-dom';
import { nl } from '#shared/text/nl';
import { Logo } from '../../ui/Logo.tsx';
import { RecoveryCodeGrid } from './RecoveryCodeGrid.tsx';
import styles from './RecoverySheetPage.module.css';
import type { RecoverySheetFacts } from './recoverySheetText.ts';

/** The paper itself: hidden on screen, alone on the page when printing. */
export function RecoverySheetPage(facts: RecoverySheetFacts) {
  const { page } = nl.recovery;
  return createPortal(
    <article className={styles['sheet']} aria-hidden="true">
      <h1 className={styles['title']}>
        <Logo size="large" />
        {page.title}
      </h1>
      <p>{page.owner(facts.name, facts.organisation, facts.date, facts.workplaceCode)}</p>
      <p>
        <strong>{page.what}</strong>
      </p>
      <RecoveryCodeGrid code={facts.code} />
      <p>{page.letters}</p>
      <ul>
        {page.use.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{page.keep}</p>
      <p>{page.lost}</p>
    </article>,
    document.body,
  );
}
