import { concat, fromLe64, le64, utf8 } from './bytes.js';

/**
 * PASETO's pre-authentication encoding: the count of pieces, then each with its length, so that no two lists of pieces
 * are the same bytes. A string becomes its UTF-8, a number 8 bytes little-endian; ids are given as bytes, with uuid().
 */
export function pae(...pieces) {
  const all = pieces.map(bytesOf);
  return concat(le64(all.length), ...all.flatMap((piece) => [le64(piece.length), piece]));
}

/** The pieces of an encoding; bytes after the last piece are left alone, so that a padded encoding reads like the bare one. */
export function pieces(encoded) {
  let at = 0;
  const take = (length) => {
    if (length > encoded.length - at) throw new Error('lengths do not fit');
    at += length;
    return encoded.slice(at - length, at);
  };
  const count = fromLe64(take(8));
  const all = [];
  while (all.length < count) all.push(take(fromLe64(take(8))));
  return all;
}

function bytesOf(piece) {
  if (typeof piece === 'string') return utf8(piece);
  if (typeof piece === 'number' || typeof piece === 'bigint') return le64(piece);
  if (piece instanceof Uint8Array) return piece;
  throw new Error('a piece is a string, a number or bytes');
}
