// Bytes, and the few ways they are written down.

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const utf8 = (text) => encoder.encode(text);
export const text = (bytes) => decoder.decode(bytes);
export const random = (length) => crypto.getRandomValues(new Uint8Array(length));

export function concat(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** base64url without padding, as in all our JSON and forms. */
export function base64url(bytes) {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Throws when it is not base64url, or not of the length asked for. */
export function fromBase64url(written, length) {
  if (typeof written !== 'string' || !/^[A-Za-z0-9_-]*$/.test(written)) throw new Error('not base64url');
  const bytes = Uint8Array.from(atob(written.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  if (length !== undefined && bytes.length !== length) throw new Error(`not ${length} bytes`);
  return bytes;
}

/** The 16 bytes of a UUID in its usual 36 characters. */
export function uuid(written) {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(written)) throw new Error('not a UUID');
  return Uint8Array.from(written.replaceAll('-', '').match(/../g), (pair) => parseInt(pair, 16));
}

/** The usual 36 characters of 16 bytes. */
export function uuidText(bytes) {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function le64(number) {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(number), true);
  return bytes;
}

/** Throws for numbers that do not fit a double. */
export function fromLe64(bytes) {
  const number = Number(new DataView(bytes.slice(0, 8).buffer).getBigUint64(0, true));
  if (!Number.isSafeInteger(number)) throw new Error('too large a number');
  return number;
}

export const same = (a, b) => a.length === b.length && a.every((byte, i) => byte === b[i]);
