import { ask } from './http.js';
import { enter } from './sign-in.js';
import { passwordSecret, verifier } from './slots.js';
import { typedPassword } from './typed-password.js';

export { changed } from './typed-password.js';

/** What someone was sending when the door had closed goes on its way now. */
export async function submitted(form) {
  const password = typedPassword(form);
  const slot = await ask('/unlocking/salt');
  const secret = await passwordSecret(password, slot);
  const answer = await ask('/unlocking', { slot: slot.slot, verifier: await verifier(secret) });
  const next = await enter(secret, slot, answer);
  const kept = document.getElementById('kept');
  if (kept) kept.requestSubmit();
  else location.assign(next);
}
