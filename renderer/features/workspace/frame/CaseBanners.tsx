import { workspace } from '#shared/text/nl/workspace';
import { useOpenCase } from '../../../state/useOpenCase.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { save } from '#shared/text/nl/save';
import styles from './CaseBanners.module.css';
import { runCommand } from './runCommand.ts';

export interface CaseBannersProps {
  readonly unreadableRecords: number;
}

/** Says what this version cannot show; nothing of it is thrown away. */
export function CaseBanners({ unreadableRecords }: CaseBannersProps) {
  // Nothing may be written, remarks neither: a copy to read says of itself that nothing changes.
  const isNewer = useOpenCase(({ caseDocument }) => !caseDocument.mayRemark);
  const isCopy = useOpenCase(({ caseDocument }) => caseDocument.reviewMark !== null);
  const unreadable = useOpenCase((state) => state.analysis.unreadable.length);
  return (
    <div className={styles['banners']}>
      {isNewer && (
        <Banner tone="attention" layout="bar" title={workspace.banner.newerTitle}>
          {workspace.banner.newer}
        </Banner>
      )}
      {unreadable > 0 && (
        <Banner tone="attention" layout="bar" title={workspace.banner.unreadableTitle}>
          {workspace.banner.unreadable(unreadable)}
        </Banner>
      )}
      {unreadableRecords > 0 && (
        <Banner
          tone="danger"
          layout="bar"
          title={workspace.banner.recordsTitle}
          action={
            <Button
              size="small"
              onPress={() => {
                runCommand('save.emergency');
              }}
            >
              {save.emergency}
            </Button>
          }
        >
          {isCopy ? workspace.banner.recordsInCopy : workspace.banner.records}
        </Banner>
      )}
    </div>
  );
}
