// Ways in: what comes from a slot's secret (docs/formats/keys-1.md).

import { argon2id, COST } from './argon2.js';
import { base64url, fromBase64url, random, utf8, uuid } from './bytes.js';
import { pae } from './pae.js';
import { Problem } from './problem.js';
import { kdf, open, seal } from './secret-key.js';

const FORMAT = 1;
const MOST_MEMORY = 1024 * 1024;
const MOST_ROUNDS = 16;

/** The secret of a password slot. Refuses a server that asks for cheaper keys than ours, which would be easier to guess. */
export async function passwordSecret(password, { format, salt, m, t, p }) {
  const whole = [m, t, p].every(Number.isInteger);
  const enough = whole && m >= COST.m && t >= COST.t && p >= COST.p;
  const bearable = enough && m <= MOST_MEMORY && t <= MOST_ROUNDS && p <= 4;
  if (format !== FORMAT || !bearable) throw new Problem({ say: 'weakened' });
  return argon2id(utf8(password.normalize('NFKC')), fromBase64url(salt, 16), { m, t, p });
}

export const newPasswordSecret = (password, salt) => passwordSecret(password, { format: FORMAT, salt, ...COST });

/** The secret of a recovery code's 20 bytes. */
export const recoverySecret = (code) => kdf(code, undefined, 'recovery');

/** V, which shows the server that one knows the secret and tells it nothing else. */
export const verifier = async (secret) => base64url(await kdf(secret, undefined, 'auth'));

export const newRoots = () => ({ P: random(32), A: random(32) });

/** The roots sealed for one slot, and its verifier: what the server keeps. Without P, the slot opens A alone. */
export async function sealRoots(secret, { person, slot, doorP, doorA }, { P, A }) {
  const sealed = {
    slot,
    verifier: await verifier(secret),
    sealedA: base64url(await seal(await kek(secret, doorA, 'A'), place('A', person, slot), A)),
  };
  if (P) sealed.sealedP = base64url(await seal(await kek(secret, doorP, 'P'), place('P', person, slot), P));
  return sealed;
}

/** What a slot holds, opened. P is missing while a recovery waits. */
export async function openRoots(secret, { person, slot, doorP, doorA, sealedP, sealedA }) {
  return {
    P: sealedP && (await open(await kek(secret, doorP, 'P'), place('P', person, slot), fromBase64url(sealedP))),
    A: await open(await kek(secret, doorA, 'A'), place('A', person, slot), fromBase64url(sealedA)),
  };
}

const kek = (secret, door, root) => kdf(secret, fromBase64url(door, 32), root);
const place = (root, person, slot) => pae('reknit1/slot', root, uuid(person), uuid(slot));
