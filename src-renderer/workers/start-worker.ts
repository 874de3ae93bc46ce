interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string;
  };
}

/** A worker may only come from the application itself; whatever else is asked for is refused. */
function ownScript(url: string): string {
  const { origin, href } = new URL(url, location.href);
  if (origin !== location.origin) throw new TypeError(`Not a script of the application: ${href}`);
  return href;
}

// TypeScript's DOM library does not know Trusted Types yet.
const factory = 'trustedTypes' in window ? (window.trustedTypes as PolicyFactory) : null;
const policy = factory?.createPolicy('app-worker', { createScriptURL: ownScript });

/** Starts a module worker from a script of the application, under the only Trusted Types policy that may. */
export function startWorker(scriptUrl: string, name: string): Worker {
  return new Worker(policy?.createScriptURL(scriptUrl) ?? ownScript(scriptUrl), { type: 'module', name });
}
