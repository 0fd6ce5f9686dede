import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Disclosure as AriaDisclosure,
  Button,
  DisclosurePanel,
  Heading,
} from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly isOpen?: boolean;
  readonly isOpenAtFirst?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}

/** A part that opens under its heading. */
export function Disclosure(props: DisclosureProps) {
  const { title, children, level = 3, isOpen, isOpenAtFirst, onOpenChange } = props;
  return (
    <AriaDisclosure
      className={classNames(styles['disclosure'])}
      {...(isOpen !== undefined && { isExpanded: isOpen })}
      {...(isOpenAtFirst !== undefined && { defaultExpanded: isOpenAtFirst })}
      {...(onOpenChange && { onExpandedChange: onOpenChange })}
    >
      <Heading level={level} className={classNames(styles['heading'])}>
        <Button slot="trigger" className={classNames(styles['button'])}>
          <ChevronRight aria-hidden="true" />
          <span>{title}</span>
        </Button>
      </Heading>
      <DisclosurePanel className={classNames(styles['panel'])}>
        <div className={styles['inner']}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
