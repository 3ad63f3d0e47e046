import { checkpointFits, leads } from './chain.js';
import { get } from './http.js';

/** The server's key, kept at first sight. False when it shows another one later. */
export function pinServerKey(key) {
  const pinned = localStorage.getItem('server-key');
  if (!pinned) localStorage.setItem('server-key', key);
  return !pinned || pinned === key;
}

/**
 * Keeps a record's head if it is signed and follows from the one kept before. False when it does not: then the old one
 * stays. A page may well be older than what another tab has seen; then the kept head must follow from the page's.
 * Rejects, and changes nothing, when the rows cannot be had.
 */
export async function pinHead(head, serverKey) {
  if (!(await checkpointFits(serverKey, head))) return false;
  const pinned = pinOf(head.record);
  if (!pinned) return pin(head);
  const rowsFrom = (position) => rows(head.record, position);
  if (head.position <= pinned.position) return leads(head.record, head, pinned, rowsFrom);
  return (await leads(head.record, pinned, head, rowsFrom)) && pin(head);
}

function pinOf(record) {
  const [position, link] = (localStorage.getItem(`head:${record}`) ?? '').split(':');
  return link && { position: Number(position), link };
}

function pin({ record, position, link }) {
  localStorage.setItem(`head:${record}`, `${position}:${link}`);
  return true;
}

/** A record that is gone, or has no such rows, is an answer and will not fit; a lost connection or session is none. */
async function rows(record, from) {
  const { status, body } = await get(`/record/${record}/links?from=${from}`);
  if (status === 200) return body;
  if (status === 404) return [];
  throw new Error(`no rows: ${status}`);
}
