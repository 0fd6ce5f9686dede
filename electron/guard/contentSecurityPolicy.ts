/** The one content security policy of the window; the nonce is for the style element of RAC. */
export function contentSecurityPolicy(nonce: string): string {
  return policy("'self'", `'self' 'nonce-${nonce}'`);
}

/** The policy of a worker that derives keys: the only one that may compile WebAssembly. */
export function keyWorkerPolicy(): string {
  return policy("'self' 'wasm-unsafe-eval'", "'self'");
}

function policy(scripts: string, styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
