import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './Tabs.module.css';

export interface TabEntry {
  readonly id: string;
  readonly label: string;
  /** Behind the label, in small: how many there are. */
  readonly count?: ReactNode;
  readonly content: ReactNode;
}

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly TabEntry[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

/** Panels behind tabs; arrows walk through the tabs. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={(key) => {
        onSelect(String(key));
      }}
      className={classNames(styles['tabs'])}
    >
      <TabList aria-label={label} className={classNames(styles['list'])}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={classNames(styles['tab'])}>
            {tab.label}
            {tab.count != null && <span className={styles['count']}>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={classNames(styles['panel'])}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
