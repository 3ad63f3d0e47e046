import { lines } from './words.js';

const LEAST = 15;
const LEAST_OF_ITS_OWN = 5;
const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
];
const RUNS = [...ROWS, ...ROWS.map((row) => [...row].reverse().join(''))];

/**
 * Why a new password will not do: `password-short`, `password-common`, or undefined. Five generated words always do.
 * Length is what keeps a password; so it need not hold signs or capitals, but it may not be made of nothing except
 * common passwords, the person's name, keyboard rows and repetitions.
 */
export function weakness(password, name, common) {
  const plain = password.normalize('NFKC');
  if ([...plain].length < LEAST) return 'password-short';
  const flat = plain.toLowerCase().replace(/\s/g, '');
  return [...ownPart(flat, name, common)].length < LEAST_OF_ITS_OWN ? 'password-common' : undefined;
}

/** The list of common passwords; empty if it cannot be had, for a guard that fails must not shut people out. */
export const commonPasswords = () => lines('common-passwords.txt').catch(() => []);

/** What is left of a password without its common parts. Longer parts go first. */
function ownPart(flat, name, common) {
  const names = [name, ...name.split(/\s+/)]
    .map((part) => part.toLowerCase().replace(/\s/g, ''))
    .filter((part) => part.length > 2);
  const parts = [...names, ...common].sort((a, b) => b.length - a.length);
  const rest = parts.reduce((left, part) => left.replaceAll(part, '\0'), flat);
  const unrolled = rest.replace(/(.{1,8}?)\1{2,}/gu, '$1').replace(/^(.+?)\1+$/u, '$1');
  return withoutRuns(unrolled).replaceAll('\0', '');
}

/** Without stretches of four or more from a row of keys, the alphabet or the digits. */
function withoutRuns(rest) {
  let kept = '';
  for (let at = 0; at < rest.length; ) {
    const length = runAt(rest, at);
    if (length < 4) kept += rest[at];
    at += length < 4 ? 1 : length;
  }
  return kept;
}

function runAt(rest, at) {
  let length = 1;
  while (at + length < rest.length && RUNS.some((run) => run.includes(rest.slice(at, at + length + 1)))) length++;
  return length;
}
