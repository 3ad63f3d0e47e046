// The mathematics of linking two people (docs/formats/keys-1.md). Both browsers compute it; the server only carries it.

import { concat, fromBase64url, text, utf8, uuid } from './bytes.js';
import { pae } from './pae.js';
import { hmac, hmacFits, kdf, open, seal, sha256 } from './secret-key.js';

export const RULES = '1';
const SECRET = 16;

export const bundle = ({ person, name, sign, helper, exchange }) =>
  pae('reknit1/bundle', uuid(person), name, ...[sign, helper, exchange].map((key) => fromBase64url(key, 32)));

/** The name under which the server finds an invitation without learning its secret. */
export const lookup = (secret) => kdf(secret, undefined, 'invite/lookup');
const macKey = (secret) => kdf(secret, undefined, 'invite/mac');

const offer = ({ invitation, record, kind, inviter }) =>
  pae('reknit1/offer', uuid(invitation), uuid(record), kind, bundle(inviter));
const acceptance = ({ invitation, record, kind, inviter, other }) =>
  pae('reknit1/accept', uuid(invitation), uuid(record), kind, bundle(inviter), bundle(other));

export const offerMac = async (secret, terms) => hmac(await macKey(secret), offer(terms));
export const acceptMac = async (secret, terms) => hmac(await macKey(secret), acceptance(terms));

/** False when anything was exchanged on the way: the people, their keys, the record or the kind of pair. */
export const offerFits = async (secret, terms, mac) => hmacFits(await macKey(secret), offer(terms), fromBase64url(mac));
export const acceptFits = async (secret, terms, mac) =>
  hmacFits(await macKey(secret), acceptance(terms), fromBase64url(mac));

/** Six groups of five digits that are the same for both, whoever reads them out. */
export async function safetyNumber(one, other) {
  const [first, second] = [one, other].sort((a, b) => (a.person < b.person ? -1 : 1));
  const hash = await sha256(pae('reknit1/safety', bundle(first), bundle(second)));
  return Array.from({ length: 6 }, (_, group) => fiveDigits(hash.slice(5 * group, 5 * group + 5)));
}

const fiveDigits = (bytes) => String(bytes.reduce((sum, byte) => sum * 256 + byte, 0) % 100000).padStart(5, '0');

/** The secrets of an open invitation, sealed for their maker, with the words themselves so that they can be shown again. */
export async function sealSecrets(P, invitation, { link, words, spoken }) {
  return seal(await inviteKey(P), kept(invitation), concat(link, words, utf8(spoken.join(' '))));
}

export async function openSecrets(P, invitation, sealed) {
  const secrets = await open(await inviteKey(P), kept(invitation), sealed);
  return {
    link: secrets.slice(0, SECRET),
    words: secrets.slice(SECRET, 2 * SECRET),
    spoken: text(secrets.slice(2 * SECRET)).split(' '),
  };
}

const inviteKey = (P) => kdf(P, undefined, 'invite');
const kept = (invitation) => pae('reknit1/invite', uuid(invitation));
