// 2048 short English words, no two alike in their first four letters: for passwords people keep in their heads, and for
// the six words two people say to one another.

import { argon2id, COST } from './argon2.js';
import { random, utf8 } from './bytes.js';

const SALT = utf8('reknit1/words---');

let list;

export function allWords() {
  list ??= lines('words.txt');
  return list;
}

/** The lines of a vendored list. */
export async function lines(file) {
  const response = await fetch(new URL(`../vendor/${file}`, import.meta.url));
  if (!response.ok) throw new Error(`no ${file}`);
  return (await response.text()).trim().split('\n');
}

/** 2048 divides 65536, so two random bytes choose without favour. */
export async function pick(count) {
  const words = await allWords();
  return Array.from(new Uint16Array(random(2 * count).buffer), (number) => words[number % words.length]);
}

/** What someone typed as words of the list. A word may be cut after four letters; one that is not on the list stays out. */
export async function readWords(written) {
  const words = await allWords();
  const typed = written.toLowerCase().match(/[a-z]+/g) ?? [];
  return typed.map((word) => words.find((known) => known === word || (word.length >= 4 && known.startsWith(word))));
}

/** The secret behind six spoken words: 16 bytes. */
export async function wordsSecret(words) {
  return (await argon2id(utf8(words.join(' ').toLowerCase()), SALT, COST)).slice(0, 16);
}
