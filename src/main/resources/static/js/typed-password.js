import { Problem } from './problem.js';

/** The name as typed, without space around it, or a Problem at its field. */
export function typedName(form) {
  const name = form.querySelector('#name').value.normalize('NFC').trim();
  if (!name) throw new Problem({ say: 'name-missing', field: 'name' });
  return name;
}

/** The password as typed, or a Problem at its field when there is none. */
export function typedPassword(form) {
  const { value } = form.querySelector('#password');
  if (!value) throw new Problem({ say: 'password-missing', field: 'password' });
  return value;
}

/** A checkbox with data-shows="password" shows or hides what is typed there. */
export function changed(form) {
  for (const box of form.querySelectorAll('[data-shows]')) {
    form.querySelector(`#${box.dataset.shows}`).type = box.checked ? 'text' : 'password';
  }
}
