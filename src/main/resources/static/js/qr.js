import { encodeQR } from '../vendor/qr.min.js';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 4;

/** A QR code drawn in the page: what it says goes nowhere else. */
export function qrCode(text, label) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: MARGIN });
  const size = rows.length;
  const image = element('svg', { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label });
  image.append(
    element('rect', { width: size, height: size, fill: '#fff' }),
    element('path', { d: dots(rows), fill: '#000' }),
  );
  return image;
}

/** One small square for each dark dot. */
const dots = (rows) => rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');

function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
