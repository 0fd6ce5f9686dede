import { useEffect } from 'react';
import type { WorkplaceSettings } from '#shared/casedoc/workplaceIndex';

/** Lets the chosen colours win over those of the system; before unlocking the system decides. */
export function useTheme(theme: WorkplaceSettings['theme']): void {
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
