// The private root P between pages: in local storage, sealed under a share that only a live session is given.
// When the session ends, what lies in local storage opens no more.

import { base64url, fromBase64url, uuid } from './bytes.js';
import { get } from './http.js';
import { publicOf, signer } from './key-pairs.js';
import { pae } from './pae.js';
import { kdf, open, seal } from './secret-key.js';

const PREFIX = 'root:';

/** Without a root there is nothing to keep; what others left is taken out all the same. */
export async function keep(person, share, P) {
  forget();
  if (!P) return;
  const sealed = await seal(await localKey(share), place(person), P);
  localStorage.setItem(PREFIX + person, base64url(sealed));
}

/** Leaves nothing of anyone else who signed in with this browser before. */
export function forget() {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => localStorage.removeItem(key));
}

/**
 * Who is signed in, their root, the key they sign with, and their journal key as the server keeps it; undefined when this
 * browser has no root to open, for instance after storage was cleared. Then nothing is lost: signing in again brings it back.
 */
export async function atHand() {
  try {
    const { status, body } = await get('/session/share');
    const sealed = status === 200 && localStorage.getItem(PREFIX + body.person);
    if (!sealed) return undefined;
    const { person, share, signSealed, journalSealed } = body;
    const P = await open(await localKey(share), place(person), fromBase64url(sealed));
    const seed = await openOwn(P, 'sign', person, signSealed);
    return { person, P, signing: await signer(seed), sign: await publicOf(seed), journalSealed };
  } catch {
    return undefined;
  }
}

/** Seals one of a person's own keys under a root: use is `sign`, `journal`, `helper` or `exchange`. */
export async function sealOwn(root, use, person, key) {
  return base64url(await seal(await kdf(root, undefined, use), ownPlace(use, person), key));
}

export async function openOwn(root, use, person, sealed) {
  return open(await kdf(root, undefined, use), ownPlace(use, person), fromBase64url(sealed));
}

const localKey = (share) => kdf(fromBase64url(share, 32), undefined, 'local');
const place = (person) => pae('reknit1/local', uuid(person));
const ownPlace = (use, person) => pae('reknit1/key', use, uuid(person));
