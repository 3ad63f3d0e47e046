import { Problem } from './problem.js';
import { readCode } from './recovery-code.js';

/** The bytes of the recovery code as typed, or a Problem at its field. */
export function typedCode(form) {
  const code = readCode(form.querySelector('#code').value);
  if (!code) throw new Problem({ say: 'code-unread', field: 'code' });
  return code;
}
