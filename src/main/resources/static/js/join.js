// Answering an invitation: by the link, whose secret stands after the # and never reaches the server, or by six words.

import { keptSecret, look } from './answered-invitation.js';
import { fromBase64url } from './bytes.js';
import { showPart } from './parts.js';
import { Problem } from './problem.js';
import { readWords, wordsSecret } from './words.js';

/** With the secret from the address, or from before signing in. It leaves the address at once, so that no history keeps it. */
export async function begin() {
  const written = location.hash.slice(1) || keptSecret();
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  addEventListener('hashchange', () => location.reload(), { once: true });
  if (written) await look(secretIn(written));
  else showPart('words');
}

function secretIn(written) {
  try {
    return fromBase64url(written, 16);
  } catch {
    throw new Problem({ say: 'link-cut' });
  }
}

/** The six words, as they were said. */
export async function submitted(form) {
  const words = await readWords(form.querySelector('#words').value);
  if (words.length !== 6) throw new Problem({ say: 'words-six', field: 'words' });
  if (words.includes(undefined)) throw new Problem({ say: 'words-unknown', field: 'words' });
  await look(await wordsSecret(words));
}
