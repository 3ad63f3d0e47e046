import { base64url } from './bytes.js';
import { ask } from './http.js';
import { keep } from './roots.js';
import { openRoots, passwordSecret, verifier } from './slots.js';
import { typedName, typedPassword } from './typed-password.js';
import { nextPlace } from './where-next.js';

export { changed } from './typed-password.js';

export async function submitted(form) {
  const name = typedName(form);
  const password = typedPassword(form);
  const slot = await ask('/sign-in/salt', { name });
  const secret = await passwordSecret(password, slot);
  const answer = await ask('/sign-in', { name, slot: slot.slot, verifier: await verifier(secret) });
  location.assign(await enter(secret, slot, answer));
}

/** Opens both roots, keeps P here, and lends A to the server for the session. Returns where to go on. */
export async function enter(secret, { slot }, answer) {
  const { P, A } = await openRoots(secret, { ...answer, slot });
  await keep(answer.person, answer.share, P);
  await ask('/session/loan', { a: base64url(A) });
  return nextPlace(answer.next);
}
