import { ask } from './http.js';
import { openRoots, passwordSecret, verifier } from './slots.js';
import { typedPassword } from './typed-password.js';

/**
 * Before a way in is made anew: the password in the form shows that it is the person themselves and opens the roots.
 * `fresh` is the slot the server has just made up for the new way in. The roots open only for the person they belong to,
 * so that the server's word on who that is need not be believed.
 */
export async function proveAndOpen(form, begin) {
  const password = typedPassword(form);
  const slot = await ask('/me/password/salt');
  const secret = await passwordSecret(password, slot);
  const proof = { slot: slot.slot, verifier: await verifier(secret) };
  const { fresh, person, ...sealed } = await ask(begin, proof);
  const roots = await openRoots(secret, { person, slot: slot.slot, ...sealed });
  return { proof, roots, person, fresh };
}
