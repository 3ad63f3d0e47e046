// A record's chain as its readers check it (docs/formats/record-1.md).

import { base64url, fromBase64url, uuid } from './bytes.js';
import { signatureFits } from './key-pairs.js';
import { pae } from './pae.js';
import { sha256 } from './secret-key.js';

/** The link of a row that follows another. Links are base64url here and everywhere outside the formula. */
export async function linkOf(previous, record, { position, id, tag, epoch, at, kc, digest }) {
  const [before, scope, commitment, sealed] = [previous, tag, kc, digest].map((written) => fromBase64url(written));
  const link = pae('reknit1/link', before, uuid(record), position, uuid(id), scope, epoch, at, commitment, sealed);
  return base64url(await sha256(link));
}

/** Whether the server's key signed this head of a record. */
export const checkpointFits = (serverKey, { record, position, link, at, signature }) =>
  signatureFits(
    fromBase64url(serverKey, 32),
    pae('reknit1/checkpoint', uuid(record), position, fromBase64url(link, 32), at),
    fromBase64url(signature, 64),
  );

/** Whether the chain leads from one head to a later one. `rowsFrom(position)` gives some rows from there on, in order. */
export async function leads(record, from, to, rowsFrom) {
  let { position, link } = from;
  while (position < to.position) {
    const rows = await rowsFrom(position + 1);
    if (rows.length === 0) return false;
    for (const row of rows) {
      if (row.position !== position + 1) return false;
      link = await linkOf(link, record, row);
      position = row.position;
      if (position === to.position) break;
    }
  }
  return link === to.link;
}
