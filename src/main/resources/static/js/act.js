// What a person does, signed by them (docs/formats/record-1.md).

import { base64url, utf8, uuid } from './bytes.js';
import { sign } from './key-pairs.js';
import { pae } from './pae.js';
import { sha256 } from './secret-key.js';

/** The chain head of a record that has no entry yet. */
export const origin = (record) => sha256(pae('reknit1/origin', uuid(record)));

export const bodyOf = (act, fields) => utf8(JSON.stringify({ act, fields }));

export const statement = ({ record, id, author, chapter, claimed, seen, body }) =>
  pae('reknit1/act', uuid(record), uuid(id), uuid(author), chapter, claimed, seen, body);

/** The act as it is sent. `seen` is the chain head, 32 bytes, that the author's page showed. */
export async function signedAct(signing, { record, id, author, chapter, seen, act, fields }) {
  const claimed = Date.now();
  const body = bodyOf(act, fields);
  const signature = await sign(signing, statement({ record, id, author, chapter, claimed, seen, body }));
  return { id, claimed, body: base64url(body), signature: base64url(signature) };
}

/** A person's first entry in a record, which brings their public keys. `more` is what a shared record adds. */
export async function joinAct(signing, { record, id, person, name, sign: signKey, helper, exchange }, more = {}) {
  const once = (values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, [value]]));
  return signedAct(signing, {
    record,
    id,
    author: person,
    chapter: 'people',
    seen: await origin(record),
    act: 'people/join/1',
    fields: once({ person, name, sign: signKey, helper, exchange, ...more }),
  });
}
