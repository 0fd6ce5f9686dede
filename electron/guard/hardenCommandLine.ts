import type { CommandLine } from 'electron';

/** Chromium services that talk to the outside by themselves; web requests rules do not see them. */
const SILENT_FEATURES = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'MediaRouter',
  'OptimizationHints',
  'SafeBrowsing',
  'Translate',
];

/** Closes the roads out that no session rule covers. Call before the app is ready. */
export function hardenCommandLine(
  commandLine: Pick<CommandLine, 'appendSwitch' | 'getSwitchValue'>,
): void {
  // No name and no address resolves, whatever asks for it.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  // Without this, Windows looks for a proxy script on the network at every start.
  commandLine.appendSwitch('no-proxy-server');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-breakpad');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-default-apps');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('disable-sync');
  commandLine.appendSwitch('no-first-run');
  commandLine.appendSwitch('no-pings');
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  const chosen = commandLine.getSwitchValue('disable-features');
  const features = chosen === '' ? SILENT_FEATURES : [chosen, ...SILENT_FEATURES];
  commandLine.appendSwitch('disable-features', features.join(','));
}
