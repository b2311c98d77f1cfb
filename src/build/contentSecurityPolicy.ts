/** What may the built page do? Nothing but show its own files; every line of this is an exception. */

interface Sources {
  readonly script: string;
  readonly style: string;
  /** Whether the page has a worker and a manifest beside it. */
  readonly isInstallable: boolean;
}

/** The policy as it stands in the page's own `meta`. What only a header can say (`frame-ancestors`) is for who serves the page. */
export function contentSecurityPolicy({ script, style, isInstallable }: Sources): string {
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    `img-src ${isInstallable ? "'self' " : ''}data:`,
    ...(isInstallable ? ["manifest-src 'self'", "worker-src 'self'"] : []),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${isInstallable ? 'offline' : "'none'"}`,
  ].join('; ');
}

/** What the policy stands behind: a page without it would be handed out without its policy. */
const charset = /<meta charset="[^"]*" ?\/?>/;

/** The page with its policy before everything else that a policy could bear on. @throws where there is no place for it. */
export function withPolicy(html: string, policy: string): string {
  if (!charset.test(html)) throw new Error(`There is no place for the policy: the page has none of ${charset}.`);
  return html.replace(charset, it => `${it}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}
