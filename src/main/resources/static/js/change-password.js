// A new password: the old one opens both roots, and they are sealed anew under the new one.

import { COST } from './argon2.js';
import { ask } from './http.js';
import { fiveWords, newPassword } from './new-password-field.js';
import { Problem } from './problem.js';
import { proveAndOpen } from './prove.js';
import { newPasswordSecret, sealRoots } from './slots.js';
import { changed, typedPassword } from './typed-password.js';
import { nextPlace } from './where-next.js';

export { changed, fiveWords };

export async function submitted(form) {
  const password = await newPassword(form, 'new-password');
  if (password === typedPassword(form)) throw new Problem({ say: 'password-same', field: 'new-password' });
  const { proof, roots, person, fresh } = await proveAndOpen(form, '/me/password/beginning');
  const secret = await newPasswordSecret(password, fresh.salt);
  const sealed = await sealRoots(secret, { person, ...fresh }, roots);
  const { next } = await ask('/me/password', { ...proof, fresh: { salt: fresh.salt, ...COST, ...sealed } });
  location.assign(nextPlace(next));
}
