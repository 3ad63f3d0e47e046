// Ed25519 for signing and X25519 for exchange, as their 32 raw bytes.

import { concat, fromBase64url } from './bytes.js';

/** What stands before the 32 bytes in PKCS #8 (RFC 8410); the last byte but four before them tells the two kinds apart. */
const PKCS8 = {
  Ed25519: [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20],
  X25519: [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20],
};

export const newSigningKey = () => newPair('Ed25519', ['sign', 'verify']);
export const newExchangeKey = () => newPair('X25519', ['deriveBits']);

async function newPair(kind, uses) {
  const pair = await crypto.subtle.generateKey(kind, true, uses);
  const whole = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return {
    secret: whole.slice(-32),
    public: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
  };
}

/** A key that signs and can no longer be read. */
export const signer = (seed) => imported(seed, false);

/** The public half of an Ed25519 seed. */
export async function publicOf(seed) {
  const { x } = await crypto.subtle.exportKey('jwk', await imported(seed, true));
  return fromBase64url(x, 32);
}

const imported = (seed, readable) =>
  crypto.subtle.importKey('pkcs8', concat(PKCS8.Ed25519, seed), 'Ed25519', readable, ['sign']);

export async function sign(key, message) {
  return new Uint8Array(await crypto.subtle.sign('Ed25519', key, message));
}

export async function signatureFits(publicKey, message, signature) {
  const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, signature, message);
}
