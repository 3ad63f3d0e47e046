// The wait after a recovery is over: the code opens P, which is sealed for the password too, and a new code is made.

import { ask } from './http.js';
import { newCode } from './recovery-code.js';
import { keep } from './roots.js';
import { showCode } from './show-code.js';
import { openRoots, passwordSecret, recoverySecret, sealRoots, verifier } from './slots.js';
import { typedCode } from './typed-code.js';
import { changed, typedPassword } from './typed-password.js';

export { changed };

export async function submitted(form) {
  const old = await recoverySecret(typedCode(form));
  const password = typedPassword(form);
  const slot = await ask('/me/password/salt');
  const secret = await passwordSecret(password, slot);
  const proof = { slot: slot.slot, verifier: await verifier(secret), code: await verifier(old) };
  const begun = await ask('/me/recovery/wait/beginning', proof);
  const { person, fresh } = begun;
  const { P } = await openRoots(old, { person, ...begun.code });
  const { A } = await openRoots(secret, { person, ...begun.password });
  const code = newCode();
  const { sealedP } = await sealRoots(secret, { person, ...begun.password }, { P, A });
  const sealed = await sealRoots(await recoverySecret(code), { person, ...fresh }, { P, A });
  const { share, next } = await ask('/me/recovery/wait', { ...proof, sealedP, fresh: sealed });
  await keep(person, share, P);
  showCode(code, next);
}
