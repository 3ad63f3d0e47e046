import { showGroups } from './parts.js';
import { codeText } from './recovery-code.js';
import { nextPlace } from './where-next.js';

/** A new recovery code takes the place of the form, once; the server never had it. */
export function showCode(code, next) {
  const after = document.getElementById('code-made');
  showGroups(after.querySelector('.code'), codeText(code).split(' '));
  after.querySelector('[data-next]').href = nextPlace(next);
  document.getElementById('code-making').hidden = true;
  after.hidden = false;
  after.querySelector('h1').focus();
}
