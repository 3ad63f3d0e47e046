// Coming in with the recovery code: it opens A, which is sealed again under a new password. P stays closed for a while.

import { COST } from './argon2.js';
import { base64url } from './bytes.js';
import { ask } from './http.js';
import { fiveWords, newPassword } from './new-password-field.js';
import { forget } from './roots.js';
import { newPasswordSecret, openRoots, recoverySecret, sealRoots, verifier } from './slots.js';
import { typedCode } from './typed-code.js';
import { changed, typedName } from './typed-password.js';
import { nextPlace } from './where-next.js';

export { changed, fiveWords };

export async function submitted(form) {
  const name = typedName(form);
  const secret = await recoverySecret(typedCode(form));
  const password = await newPassword(form, 'new-password', name);
  const shown = { name, verifier: await verifier(secret) };
  const { person, fresh, ...slot } = await ask('/recovery/beginning', shown);
  const { A } = await openRoots(secret, { person, ...slot });
  const sealed = await sealRoots(await newPasswordSecret(password, fresh.salt), { person, ...fresh }, { A });
  const { next } = await ask('/recovery', { ...shown, fresh: { salt: fresh.salt, ...COST, ...sealed } });
  forget();
  await ask('/session/loan', { a: base64url(A) });
  location.assign(nextPlace(next));
}
