// The field for a new password, at sign-up and at a change.

import { commonPasswords, weakness } from './password-rule.js';
import { Problem } from './problem.js';
import { pick } from './words.js';

/** The password in the field, or a Problem at it. */
export async function newPassword(form, field, name = '') {
  const password = form.querySelector(`#${field}`).value;
  const say = weakness(password, name, await commonPasswords());
  if (say) throw new Problem({ say, field });
  return password;
}

/** Puts five fresh words into the field, and lets them be seen: they are there to be written down. */
export async function fiveWords(form) {
  const input = form.querySelector('[autocomplete="new-password"]');
  input.value = (await pick(5)).join(' ');
  input.type = 'text';
  const shown = form.querySelector('[data-shows]');
  if (shown) shown.checked = true;
}
