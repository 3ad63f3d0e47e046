// A new recovery code in place of the old one, shown once.

import { ask } from './http.js';
import { proveAndOpen } from './prove.js';
import { newCode } from './recovery-code.js';
import { showCode } from './show-code.js';
import { recoverySecret, sealRoots } from './slots.js';

export { changed } from './typed-password.js';

export async function submitted(form) {
  const { proof, roots, person, fresh } = await proveAndOpen(form, '/me/recovery/beginning');
  const code = newCode();
  const sealed = await sealRoots(await recoverySecret(code), { person, ...fresh }, roots);
  const { next } = await ask('/me/recovery', { ...proof, fresh: sealed });
  showCode(code, next);
}
