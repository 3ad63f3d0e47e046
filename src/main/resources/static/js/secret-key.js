// The building blocks of docs/formats/record-1.md that work on one secret key.

import { concat, random, utf8 } from './bytes.js';

const SEALED = 1;
const NONCE = 12;
const NO_SALT = new Uint8Array();

/** KDF(k, salt, l): a 32-byte key made from another. */
export async function kdf(key, salt, label) {
  const from = await crypto.subtle.importKey('raw', key, 'HKDF', false, ['deriveBits']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: salt ?? NO_SALT, info: utf8(`reknit1/${label}`) };
  return new Uint8Array(await crypto.subtle.deriveBits(how, from, 256));
}

/** SEAL(k, aad, m). */
export async function seal(key, aad, message) {
  const nonce = random(NONCE);
  const sealed = await crypto.subtle.encrypt(gcm(nonce, aad), await aes(key, 'encrypt'), message);
  return concat([SEALED], nonce, new Uint8Array(sealed));
}

/** Opens what seal() made; rejects if the key, the place (aad) or a single bit is another. */
export async function open(key, aad, sealed) {
  if (sealed[0] !== SEALED) throw new Error('an unknown way of sealing');
  const nonce = sealed.slice(1, 1 + NONCE);
  return new Uint8Array(
    await crypto.subtle.decrypt(gcm(nonce, aad), await aes(key, 'decrypt'), sealed.slice(1 + NONCE)),
  );
}

export async function hmac(key, message) {
  return new Uint8Array(await crypto.subtle.sign('HMAC', await hmacKey(key, 'sign'), message));
}

export async function hmacFits(key, message, mac) {
  return crypto.subtle.verify('HMAC', await hmacKey(key, 'verify'), mac, message);
}

export async function sha256(message) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', message));
}

const gcm = (iv, additionalData) => ({ name: 'AES-GCM', iv, additionalData, tagLength: 128 });
const aes = (key, use) => crypto.subtle.importKey('raw', key, 'AES-GCM', false, [use]);
const hmacKey = (key, use) => crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, [use]);
