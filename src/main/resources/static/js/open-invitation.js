// The page of an open invitation: shows it, waits for the other, and completes the linking once the other's answer
// proves that nothing was exchanged on the way.

import { base64url, fromBase64url } from './bytes.js';
import { get, post } from './http.js';
import { acceptFits, openSecrets, safetyNumber } from './linking.js';
import { ownKeys } from './own-keys.js';
import { fill, showPart, showSafetyNumber } from './parts.js';
import { qrCode } from './qr.js';

const EVERY = 3000;
const AWAY = 10 * 60 * 1000;
const partFor = { 'sign-in-again': 'sign-in-again', exchanged: 'exchanged' };
const page = document.getElementById('invitation');
let shown;
let lastTouch = Date.now();

for (const type of ['pointerdown', 'keydown', 'visibilitychange'])
  document.addEventListener(type, () => (lastTouch = Date.now()));
look();

/**
 * Looks again while the invitation is open and someone is there: asking for ever would keep the session of an abandoned
 * phone from locking. A lost connection is no news.
 */
async function look() {
  if (document.hidden || Date.now() - lastTouch > AWAY) return again();
  const { status, body } = await get('/us/invitation/state');
  if (status === 401) return showPart('sign-in-again');
  if (status !== 200) return again();
  try {
    await (states[body.state] ?? states.none)(body);
  } catch (failure) {
    showPart(partFor[failure.say] ?? 'broken');
  }
}

const again = () => setTimeout(look, EVERY);

const states = {
  none: () => showPart('none'),
  recovering: () => showPart('recovering'),
  linked: () => location.assign(page.dataset.next),
  async open(state) {
    if (shown !== state.invitation) await showInvitation(state);
    shown = state.invitation;
    again();
  },
  async accepted(state) {
    const { invitation, record, kind, me, other, via, mac } = state;
    const secrets = await secretsOf(state);
    const secret = { link: secrets.link, words: secrets.words }[via];
    if (!(await acceptFits(secret, { invitation, record, kind, inviter: me, other }, mac))) return showPart('alarm');
    fill({ name: other.name });
    showSafetyNumber(await safetyNumber(me, other));
    document.getElementById('link').onclick = ({ target }) => link(target, invitation, other);
    showPart('accepted');
  },
};

async function secretsOf({ invitation, me, kept }) {
  const own = await ownKeys(me);
  return openSecrets(own.P, invitation, fromBase64url(kept));
}

async function showInvitation(state) {
  const { link, spoken } = await secretsOf(state);
  const address = `${location.origin}/join#${base64url(link)}`;
  document.getElementById('address').value = address;
  document.getElementById('spoken').textContent = spoken.join(' ');
  const code = document.getElementById('qr');
  code.replaceChildren(qrCode(address, code.dataset.label));
  document.getElementById('copy').onclick = () => copy(address);
  showPart('open');
}

async function copy(address) {
  const field = document.getElementById('address');
  field.select();
  const copied = await navigator.clipboard.writeText(address).then(
    () => true,
    () => false,
  );
  document.getElementById('copied').hidden = !copied;
}

async function link(button, invitation, { person, exchange }) {
  const problem = document.getElementById('link-problem');
  button.disabled = true;
  problem.hidden = true;
  const { status, body } = await post('/us/linking', { invitation, other: { person, exchange } });
  if (status >= 200 && status < 300) return location.assign(page.dataset.next);
  problem.textContent = body.problem ?? problem.dataset[status === 0 ? 'offline' : 'broken'];
  problem.hidden = false;
  button.disabled = false;
}
