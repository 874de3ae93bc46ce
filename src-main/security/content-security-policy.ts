type Directives = Readonly<Record<string, readonly string[]>>;

const NONE = ["'none'"];
const SELF = ["'self'"];

const STRICT: Directives = {
  'default-src': NONE,
  'script-src': SELF,
  'worker-src': SELF,
  'style-src': SELF,
  'img-src': [...SELF, 'blob:', 'data:'],
  'font-src': SELF,
  'connect-src': SELF,
  'base-uri': NONE,
  'form-action': NONE,
  'frame-src': NONE,
  'frame-ancestors': NONE,
  'object-src': NONE,
  'media-src': NONE,
  'manifest-src': NONE,
};

/** Markup and script addresses are taken only from these makers: Svelte's compiled templates, and our own workers. */
const TRUSTED_TYPES: Directives = {
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['svelte-trusted-html', 'app-worker'],
};

/** What the pages of the program may load: only what comes with it. */
export function contentSecurityPolicy(): string {
  return format({ ...STRICT, ...TRUSTED_TYPES });
}

/** The same for a page that Vite serves while the program is being built: it puts styles in and talks by web socket. */
export function developmentSecurityPolicy(devServer: URL): string {
  const socket = `ws://${devServer.host}`;
  return format({ ...STRICT, 'style-src': [...SELF, "'unsafe-inline'"], 'connect-src': [...SELF, socket] });
}

function format(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
