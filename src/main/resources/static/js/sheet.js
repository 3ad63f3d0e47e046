// A sealed sheet (docs/formats/sealed-1.md): it opens with the journal key, for its owner, under its own id, and nowhere else.

import { fromLe64, text, utf8, uuid, uuidText } from './bytes.js';
import { pae, pieces } from './pae.js';
import { Problem } from './problem.js';
import { kdf, open, seal } from './secret-key.js';

const SIZES = [512, 2048, 8192, 32768];

/** The id of a sheet of which a person has one alone. It looks like any other id to whoever has not the key. */
export async function onlyId(journalKey, kind) {
  const bytes = (await kdf(journalKey, undefined, `sheet-id/${kind}`)).slice(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return uuidText(bytes);
}

/** What stands on a sheet: when it was written by its author's clock, its kind, and its fields as lists of strings. */
export const contentOf = ({ written, sheet, fields }) =>
  pae('reknit1/sheet-content', written, utf8(JSON.stringify({ sheet, fields })));

export async function sealSheet(journalKey, { person, id }, content) {
  return seal(await sheetKey(journalKey, id), place(person, id), padded(contentOf(content)));
}

/** Rejects when the key, the owner, the id or a single bit is another, or when it is no sheet of this format. */
export async function openSheet(journalKey, { person, id }, sealed) {
  const opened = await open(await sheetKey(journalKey, id), place(person, id), sealed);
  const [what, written, body] = pieces(opened);
  if (text(what) !== 'reknit1/sheet-content') throw new Error('no sheet');
  return { written: fromLe64(written), ...JSON.parse(text(body)) };
}

const sheetKey = (journalKey, id) => kdf(journalKey, uuid(id), 'sheet');
const place = (person, id) => pae('reknit1/sheet', uuid(person), uuid(id));

function padded(content) {
  const size = SIZES.find((most) => content.length <= most);
  if (!size) throw new Problem({ say: 'too-long' });
  const whole = new Uint8Array(size);
  whole.set(content);
  return whole;
}
