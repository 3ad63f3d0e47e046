import { ask } from './http.js';
import { typedPassword } from './password-field.js';
import { Problem } from './problem.js';
import { atHand } from './roots.js';
import { openRoots, passwordSecret, verifier } from './slots.js';

/**
 * Before a way in is made anew: the password in the form shows that it is the person themselves and opens both roots.
 * `fresh` is the slot the server has just made up for the new way in.
 */
export async function proveAndOpen(form, begin) {
  const password = typedPassword(form);
  const me = await atHand();
  if (!me) throw new Problem({ say: 'sign-in-again' });
  const slot = await ask('/me/password/salt');
  const secret = await passwordSecret(password, slot);
  const proof = { slot: slot.slot, verifier: await verifier(secret) };
  const { fresh, ...sealed } = await ask(begin, proof);
  const roots = await openRoots(secret, { person: me.person, slot: slot.slot, ...sealed });
  return { proof, roots, person: me.person, fresh };
}
