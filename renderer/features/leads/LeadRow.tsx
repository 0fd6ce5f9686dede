import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { codeOf, firstLine, nameOf, referenceName } from '#shared/analysis/entityNames';
import type { RankedLead } from '#shared/leads/rankLeads';
import { leads as text } from '#shared/text/nl/leads';
import { ItemMarks } from '../../forms/looks/ItemMarks.tsx';
import { useAnalysis } from '../../state/useOpenCase.ts';
import styles from './LeadRow.module.css';

export interface LeadRowProps {
  readonly ranking: RankedLead;
  /** From 1; null while it cannot be ordered. */
  readonly place: number | null;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
  readonly children?: ReactNode;
}

/** A lead on its place, with the arithmetic behind it or with what is still missing for it. */
export function LeadRow(props: LeadRowProps) {
  const { ranking, place, isOpen } = props;
  const analysis = useAnalysis();
  const { lead, factor } = ranking;
  const words =
    firstLine(lead.text, (ref) => referenceName(analysis, ref)) ||
    nameOf(analysis, 'lead', lead.id);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const step = firstLine(lead.firstStep);
  return (
    <li className={styles['row']}>
      <button
        type="button"
        data-stop={lead.id}
        tabIndex={props.isTabStop ? 0 : -1}
        aria-expanded={isOpen}
        className={styles['head']}
        onFocus={props.onFocus}
        onClick={props.onToggle}
      >
        <Chevron aria-hidden="true" className={styles['chevron']} />
        <span className={styles['place']}>{place ?? '–'}</span>
        <span className={styles['words']}>
          <span className={styles['text']}>
            <b className={styles['code']}>{codeOf(analysis, 'lead', lead.id)}</b> {words}
          </span>
          <ItemMarks id={lead.id} isOpen={isOpen} />
          <span className={styles['sum']}>
            <Arithmetic ranking={ranking} />
          </span>
          <span className={styles['meta']}>
            {factor !== null && (
              <span>
                {text.through(
                  codeOf(analysis, 'factor', factor),
                  nameOf(analysis, 'factor', factor),
                )}
              </span>
            )}
            {lead.willing.length > 0 && (
              <span>
                {text.willing(
                  lead.willing.map((id) => nameOf(analysis, 'participant', id)).join(', '),
                )}
              </span>
            )}
            <span>
              {lead.owner === null
                ? text.noOwner
                : text.owner(nameOf(analysis, 'participant', lead.owner))}
            </span>
          </span>
          {step !== '' && (
            <span className={styles['meta']}>
              {text.firstStep}
              {step}
            </span>
          )}
        </span>
      </button>
      {props.children}
    </li>
  );
}

function Arithmetic({ ranking }: { readonly ranking: RankedLead }) {
  const { impact, modifiability, willing, product, missing } = ranking;
  if (impact === null || modifiability === null || willing === null || product === null) {
    return text.lacks(missing.map((what) => text.missing[what]).join(', '));
  }
  return (
    <>
      <span className={styles['numbers']}>{text.sum(impact, modifiability, willing, product)}</span>
      <span className={styles['only']}>{text.onlyOrder}</span>
    </>
  );
}
