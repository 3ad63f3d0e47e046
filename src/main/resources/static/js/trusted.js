// The one place where the page vouches for a script's address (Trusted Types).

const OURS = new Set(['argon2-worker.js'].map((name) => new URL(name, import.meta.url).href));

const policy = globalThis.trustedTypes?.createPolicy('reknit', {
  createScriptURL(url) {
    if (!OURS.has(url)) throw new TypeError('not our script');
    return url;
  },
});

/** The address of one of our own scripts beside this one, in the form that `new Worker` asks for. */
export function trustedScript(name) {
  const url = new URL(name, import.meta.url).href;
  return policy ? policy.createScriptURL(url) : url;
}
