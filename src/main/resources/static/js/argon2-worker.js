// Argon2id away from the page, which stays awake meanwhile. A classic worker: the vendored file is not a module.

const library = new URL('../vendor/argon2.umd.min.js', self.location).href;
const policy = self.trustedTypes?.createPolicy('reknit', {
  createScriptURL(url) {
    if (url !== library) throw new TypeError('not our script');
    return url;
  },
});
importScripts(policy ? policy.createScriptURL(library) : library);

self.onmessage = async ({ data: { password, salt, m, t, p } }) => {
  try {
    const hash = await hashwasm.argon2id({
      password,
      salt,
      memorySize: m,
      iterations: t,
      parallelism: p,
      hashLength: 32,
      outputType: 'binary',
    });
    self.postMessage({ hash });
  } catch (failure) {
    self.postMessage({ failure: String(failure) });
  }
};
