import { trustedScript } from './trusted.js';

/** The least that passwords and spoken words are worth (docs/formats/keys-1.md). Memory `m` in KiB. */
export const COST = Object.freeze({ m: 65536, t: 3, p: 1 });

/** Argon2id, 32 bytes, in a worker that ends with it: its 64 MiB go back at once. */
export function argon2id(password, salt, { m, t, p }) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(trustedScript('argon2-worker.js'));
    const done = (settle, value) => {
      worker.terminate();
      settle(value);
    };
    worker.onmessage = ({ data }) => (data.hash ? done(resolve, data.hash) : done(reject, new Error(data.failure)));
    worker.onerror = (event) => done(reject, new Error(event.message ?? 'the worker did not start'));
    worker.postMessage({ password, salt, m, t, p });
  });
}
