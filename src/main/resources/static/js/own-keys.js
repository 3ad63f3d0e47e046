import { base64url } from './bytes.js';
import { Problem } from './problem.js';
import { atHand } from './roots.js';

/**
 * The keys of the person this browser is signed in as. The server says who that is (`me`); it must name the same person
 * and the same signing key that the browser opens for itself.
 */
export async function ownKeys(me) {
  const own = await atHand();
  if (!own) throw new Problem({ say: 'sign-in-again' });
  if (own.person !== me.person || base64url(own.sign) !== me.sign) throw new Problem({ say: 'exchanged' });
  return own;
}
