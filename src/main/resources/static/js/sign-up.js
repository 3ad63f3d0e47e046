import { joinAct } from './act.js';
import { COST } from './argon2.js';
import { base64url, random, uuid } from './bytes.js';
import { ask } from './http.js';
import { newExchangeKey, newSigningKey, signer } from './key-pairs.js';
import { fiveWords, newPassword } from './new-password-field.js';
import { pae } from './pae.js';
import { newCode } from './recovery-code.js';
import { keep, sealOwn } from './roots.js';
import { kdf, seal } from './secret-key.js';
import { showCode } from './show-code.js';
import { newPasswordSecret, newRoots, recoverySecret, sealRoots } from './slots.js';
import { changed as shown, typedName } from './typed-password.js';

export { fiveWords };

export async function submitted(form) {
  const name = typedName(form);
  const password = await newPassword(form, 'password', name);
  const roots = newRoots();
  const code = newCode();
  const begun = await ask('/sign-up/beginning');
  const answer = await ask('/sign-up', {
    ...(await everything(name, password, code, roots, begun)),
    runsServer: runs(form) === 'me',
  });
  await keep(begun.person, answer.share, roots.P);
  showCode(code, answer.next);
}

/** All that the server keeps of a new person: sealed roots, sealed keys, and the first entry of their private record. */
async function everything(name, password, code, roots, { person, record, join, password: first, recovery: second }) {
  const keys = await newKeys();
  const secret = await newPasswordSecret(password, first.salt);
  return {
    name,
    person,
    password: { salt: first.salt, ...COST, ...(await sealRoots(secret, { person, ...first }, roots)) },
    recovery: await sealRoots(await recoverySecret(code), { person, ...second }, roots),
    sign: await sealedPair(roots.P, 'sign', person, keys.sign),
    helper: await sealedPair(roots.A, 'helper', person, keys.helper),
    exchange: await sealedPair(roots.A, 'exchange', person, keys.exchange),
    journal: { sealed: await sealOwn(roots.P, 'journal', person, random(32)) },
    record: { id: record, key: await newRecordKey(roots.A, record, person) },
    join: await firstEntry(keys, { record, id: join, person, name }),
    a: base64url(roots.A),
  };
}

async function newKeys() {
  return { sign: await newSigningKey(), helper: await newSigningKey(), exchange: await newExchangeKey() };
}

async function sealedPair(root, use, person, pair) {
  return { public: base64url(pair.public), sealed: await sealOwn(root, use, person, pair.secret) };
}

/** R_0 of the private record, sealed for its one member. */
async function newRecordKey(A, record, person) {
  const place = pae('reknit1/member', uuid(record), uuid(person), 0);
  return base64url(await seal(await kdf(A, undefined, 'record'), place, random(32)));
}

async function firstEntry(keys, { record, id, person, name }) {
  const [sign, helper, exchange] = [keys.sign, keys.helper, keys.exchange].map((pair) => base64url(pair.public));
  return joinAct(await signer(keys.sign.secret), { record, id, person, name, sign, helper, exchange });
}

export function changed(form) {
  shown(form);
  form.querySelectorAll('[data-advice]').forEach((advice) => (advice.hidden = advice.dataset.advice !== runs(form)));
}

/** Who runs this server. Only whether it is this person leaves the page. */
const runs = (form) => form.querySelector('[name="runs"]:checked')?.value;
