// The invitation that is being answered on this page.

import { joinAct } from './act.js';
import { base64url } from './bytes.js';
import { ask } from './http.js';
import { acceptMac, lookup, offerFits, RULES, safetyNumber } from './linking.js';
import { ownKeys } from './own-keys.js';
import { fill, showKind, showPart, showSafetyNumber } from './parts.js';

const KEPT = 'join';
const WARNED = 'join-warned';
let found;
let part;

/** The secret of an invitation looked at before signing in, in this tab alone. */
export const keptSecret = () => sessionStorage.getItem(KEPT);

/** Finds the invitation. Nothing of the inviter is shown, and nothing goes on, before their browser's MAC fits. */
export async function look(secret) {
  sessionStorage.removeItem(KEPT);
  const offer = await ask('/join/lookup', { lookup: base64url(await lookup(secret)) });
  const { invitation, record, kind, inviter, me } = offer;
  if (!(await offerFits(secret, { invitation, record, kind, inviter }, offer.mac))) return showPart('alarm');
  fill({ name: inviter.name, me: me?.name });
  showKind(kind);
  found = { secret, ...offer };
  const known = me && (await keysAtHand(me));
  if (!known) sessionStorage.setItem(KEPT, base64url(secret));
  part = known ? 'offer' : 'guest';
  const warn = offer.runs && sessionStorage.getItem(WARNED) !== invitation;
  showPart(warn ? 'runs' : part);
}

/** The page about whoever runs the server was read; it is not shown again for this invitation in this tab. */
export function goOn() {
  sessionStorage.setItem(WARNED, found.invitation);
  showPart(part);
}

const keysAtHand = (me) =>
  ownKeys(me).catch((failure) => {
    if (failure.say === 'sign-in-again') return undefined;
    throw failure;
  });

/** The other's answer: their signed first entry, and a MAC over both people's keys. */
export async function accept() {
  const { secret, invitation, record, kind, inviter, me, join } = found;
  const own = await ownKeys(me);
  await ask('/join', {
    invitation,
    lookup: base64url(await lookup(secret)),
    mac: base64url(await acceptMac(secret, { invitation, record, kind, inviter, other: me })),
    join: await joinAct(own.signing, { record, id: join, ...me }, { kind, rules: RULES }),
  });
  showSafetyNumber(await safetyNumber(inviter, me));
  showPart('joined');
}
