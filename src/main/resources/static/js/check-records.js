// Holds the server to the record it has shown. Each page names the newest entry of each record it shows; the browser
// keeps the newest it ever saw, and asks for everything in between. A record that was shortened or rewritten does not
// fit, and the page says so.

const heads = content('record-head').split(' ').filter(Boolean).map(headIn);
const serverKey = content('server-key');

if (serverKey && firstSight()) keepAll();
else if (serverKey && !knownAlready()) whenQuiet(check);

function content(name) {
  return document.querySelector(`meta[name="${name}"]`)?.content.trim() ?? '';
}

function headIn(written) {
  const [record, position, link, at, signature] = written.split(':');
  return { record, position: Number(position), link, at: Number(at), signature };
}

/** A browser that has seen nothing yet has nothing to hold the server to: it begins here. */
function firstSight() {
  return !localStorage.getItem('server-key');
}

function keepAll() {
  localStorage.setItem('server-key', serverKey);
  for (const { record, position, link } of heads) localStorage.setItem(`head:${record}`, `${position}:${link}`);
}

/** Most pages show what was seen before: then there is nothing to fetch. */
function knownAlready() {
  return (
    localStorage.getItem('server-key') === serverKey &&
    heads.every(({ record, position, link }) => localStorage.getItem(`head:${record}`) === `${position}:${link}`)
  );
}

/** After the page is there: people come first. */
function whenQuiet(work) {
  (window.requestIdleCallback ?? setTimeout)(() => work().catch(() => {}));
}

async function check() {
  const { pinServerKey, pinHead } = await import('./pins.js');
  const fits = pinServerKey(serverKey) && (await all(heads, (head) => pinHead(head, serverKey)));
  if (!fits) document.getElementById('rollback-alarm').hidden = false;
}

async function all(items, test) {
  let every = true;
  for (const item of items) every = (await test(item)) && every;
  return every;
}
