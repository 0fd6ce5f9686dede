import type { JSHandle, Page } from 'playwright';
import type { DesktopBridge } from '#shared/desktop/contract';

/** The bridge of a page, typed, for journeys that speak to main without going through a screen. */
export async function desktopOf(page: Page): Promise<JSHandle<DesktopBridge>> {
  const desktop: JSHandle<DesktopBridge> = await page.evaluateHandle('window.desktop');
  return desktop;
}
