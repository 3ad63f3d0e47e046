// A recovery code: 20 random bytes, shown as 32 characters of Crockford's base 32 in groups of four.

import { random } from './bytes.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 20;

export const newCode = () => random(LENGTH);

export function codeText(code) {
  const bits = Array.from(code, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const characters = bits
    .match(/.{5}/g)
    .map((five) => ALPHABET[parseInt(five, 2)])
    .join('');
  return characters.match(/.{4}/g).join(' ');
}

/** Reads a code back as people write: small letters, other gaps, O for 0, I or L for 1. Undefined if it is not whole. */
export function readCode(written) {
  const characters = written
    .toUpperCase()
    .replace(/[\s.·–—-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const fives = [...characters].map((character) => ALPHABET.indexOf(character));
  if (fives.length !== (LENGTH * 8) / 5 || fives.includes(-1)) return undefined;
  const bits = fives.map((five) => five.toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g), (eight) => parseInt(eight, 2));
}
