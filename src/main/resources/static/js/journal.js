// The sealed sheets of the person who is signed in. The key is opened here and never leaves; the server carries sealed bytes.

import { base64url, fromBase64url } from './bytes.js';
import { ask, get } from './http.js';
import { Problem } from './problem.js';
import { atHand, openOwn } from './roots.js';
import { sha256 } from './secret-key.js';
import { onlyId, openSheet, sealSheet } from './sheet.js';

/** The key and whose it is; undefined when this browser has no root to open it with. */
export async function openJournal() {
  const own = await atHand();
  return own && { person: own.person, key: await openOwn(own.P, 'journal', own.person, own.journalSealed) };
}

/**
 * The one sheet of its kind. Its `content` is undefined while there is none. It remembers which bytes the server holds, so
 * that nothing that another page or device kept meanwhile is written over.
 */
export class OnlySheet {
  #journal;
  #id;
  #held;
  #unsure;

  static async open(journal, kind) {
    const sheet = new OnlySheet();
    sheet.#journal = journal;
    sheet.#id = await onlyId(journal.key, kind);
    const sealed = await sheet.#fetched();
    if (sealed) {
      sheet.content = await sheet.#opened(sealed);
      sheet.#held = sealed;
    }
    return sheet;
  }

  async keep(content) {
    await this.#settle();
    const sealed = base64url(await sealSheet(this.#journal.key, this.#place, content));
    const before = this.#held && base64url(await sha256(fromBase64url(this.#held)));
    this.#unsure = sealed;
    await ask(`/journal/sheets/${this.#id}`, before ? { sealed, before } : { sealed });
    this.#unsure = undefined;
    this.#held = sealed;
    this.content = content;
  }

  async remove() {
    if (await this.#fetched()) await ask(`/journal/sheets/${this.#id}/deletion`);
    this.#unsure = this.#held = this.content = undefined;
  }

  get #place() {
    return { person: this.#journal.person, id: this.#id };
  }

  async #opened(sealed) {
    try {
      return await openSheet(this.#journal.key, this.#place, fromBase64url(sealed));
    } catch {
      throw new Problem({ say: 'does-not-open' });
    }
  }

  /** When the line broke, the last bytes may have been kept all the same; then they are what we go on from. */
  async #settle() {
    if (this.#unsure && (await this.#fetched()) === this.#unsure) this.#held = this.#unsure;
    this.#unsure = undefined;
  }

  async #fetched() {
    const sheets = await fetched('/journal/sheets');
    if (!sheets.some(({ id }) => id === this.#id)) return undefined;
    return (await fetched(`/journal/sheets/${this.#id}`)).sealed;
  }
}

async function fetched(path) {
  const { status, body } = await get(path);
  if (status === 200) return body;
  throw new Problem({ say: { 0: 'offline', 401: 'sign-in-again' }[status] ?? 'broken' });
}
