import { origin, statement } from './act.js';
import { base64url, fromBase64url, text } from './bytes.js';
import { signatureFits } from './key-pairs.js';
import { Problem } from './problem.js';
import { atHand } from './roots.js';

const BUNDLE = ['person', 'name', 'sign', 'helper', 'exchange'];

/**
 * The keys of the person this browser is signed in as. The server says who that is and with which public keys (`me`);
 * each of them must be what this person signed at sign-up, with the key that this browser opens for itself. A server
 * that swaps one's own exchange key would otherwise be sent the record's key.
 */
export async function ownKeys(me) {
  const own = await atHand();
  if (!own) throw new Problem({ say: 'sign-in-again' });
  if (!(await isOwn(own, me).catch(() => false))) throw new Problem({ say: 'exchanged' });
  return own;
}

/** `joined` is the first entry of the private record. A join of a pair's record, which names a kind, is none. */
async function isOwn({ person, sign }, { joined: { record, id, claimed, body: written, signature }, ...me }) {
  const body = fromBase64url(written);
  const signed = statement({
    record,
    id,
    author: person,
    chapter: 'people',
    claimed,
    seen: await origin(record),
    body,
  });
  if (!(await signatureFits(sign, signed, fromBase64url(signature, 64)))) return false;
  const { act, fields } = JSON.parse(text(body));
  const mine = { ...me, person, sign: base64url(sign) };
  const same = BUNDLE.every((key) => fields[key].length === 1 && fields[key][0] === mine[key] && me[key] === mine[key]);
  return same && act === 'people/join/1' && !('kind' in fields);
}
