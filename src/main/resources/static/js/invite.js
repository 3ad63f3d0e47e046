// Making an invitation. Its secrets are made here and stay here; the server gets what finds and proves it.

import { joinAct } from './act.js';
import { base64url, random } from './bytes.js';
import { ask } from './http.js';
import { lookup, offerMac, RULES, sealSecrets } from './linking.js';
import { ownKeys } from './own-keys.js';
import { nextPlace } from './where-next.js';
import { pick, wordsSecret } from './words.js';

export async function submitted(form) {
  const kind = form.querySelector('[name="kind"]:checked').value;
  const { invitation, record, join, me } = await ask('/us/invitation/beginning', { kind });
  const own = await ownKeys(me);
  const spoken = await pick(6);
  const secrets = { link: random(16), words: await wordsSecret(spoken), spoken };
  const terms = { invitation, record, kind, inviter: me };
  await ask('/us/invitation', {
    invitation,
    record,
    kind,
    linkLookup: base64url(await lookup(secrets.link)),
    wordsLookup: base64url(await lookup(secrets.words)),
    linkMac: base64url(await offerMac(secrets.link, terms)),
    wordsMac: base64url(await offerMac(secrets.words, terms)),
    kept: base64url(await sealSecrets(own.P, invitation, secrets)),
    join: await joinAct(own.signing, { record, id: join, ...me }, { kind, rules: RULES }),
  });
  location.assign(nextPlace(form.dataset.next));
}
