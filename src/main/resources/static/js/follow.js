// A page that both look at moves along by itself. The stream says only how far the record has come; the page then asks
// for itself anew and takes over the part that both see. Whatever is half written stays in its box, or beside it.

const PATIENCE = 20_000;
const SOON = 2_000;
let source;
let heard = -1; // the newest position the stream has spoken of
let asking = false;

if (followed()) {
  listen();
  document.addEventListener('visibilitychange', () => document.hidden || again());
  addEventListener('online', again);
  addEventListener('pagehide', () => source?.close());
  addEventListener('pageshow', ({ persisted }) => persisted && again());
}

function followed() {
  return document.getElementById('followed');
}

function shown() {
  return Number(followed().dataset.follows);
}

function listen() {
  source?.close();
  source = new EventSource('/us/moves');
  source.addEventListener('message', ({ data }) => {
    heard = Math.max(heard, Number(data));
    catchUp();
  });
  // A session that has ended or locked answers no stream; the page itself then says what to do.
  source.addEventListener('error', () => source.readyState === EventSource.CLOSED && setTimeout(again, 5000));
}

/** A phone that slept may hold a line that leads nowhere: another is taken. */
function again() {
  listen();
  refresh();
}

async function refresh() {
  if (asking) return;
  asking = true;
  const before = shown();
  try {
    const fresh = (await ask()).getElementById('followed');
    if (!fresh) location.reload();
    else if (Number(fresh.dataset.follows) > before) take(fresh);
  } catch {
    // no line just now
  }
  asking = false;
  // What moved while it was looking is looked for at once; what did not come, or had to wait, a little later.
  setTimeout(catchUp, shown() > before ? 0 : SOON);
}

function catchUp() {
  if (heard > shown()) refresh();
}

/** An XMLHttpRequest may read a page as a document without any of its scripts running. */
function ask() {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', location.href);
    request.setRequestHeader('X-By-Itself', 'yes');
    request.responseType = 'document';
    request.timeout = PATIENCE;
    request.onload = () => (request.responseXML ? resolve(request.responseXML) : reject(new Error('no page')));
    request.onerror = request.ontimeout = reject;
    request.send();
  });
}

function take(fresh) {
  const old = followed();
  const sending = old.querySelector('form[aria-busy="true"]');
  if (sending) return; // what is on its way brings a whole page
  const written = old.querySelector('textarea[name]:not([hidden])');
  const focused = document.activeElement === written;
  document.querySelector('meta[name="record-head"]')?.setAttribute('content', headOf(fresh));
  const above = fresh.ownerDocument.getElementById('above'); // where a break is told
  document.getElementById('above').replaceWith(document.adoptNode(above));
  old.replaceWith(document.adoptNode(fresh));
  if (written?.value.trim()) keepWords(fresh, written, focused);
  document.getElementById('followed-said').textContent = fresh.dataset.new;
}

const headOf = (fresh) => fresh.ownerDocument.querySelector('meta[name="record-head"]')?.content ?? '';

/** The same box takes its words back; if there is none any more, they stay to be read and copied. */
function keepWords(fresh, written, focused) {
  const box = fresh.querySelector(`textarea[name="${written.name}"]:not([hidden])`);
  const same = box && box.closest('form').action === written.form.action;
  if (same) {
    box.value = written.value;
    if (!focused) return;
    box.focus();
    box.setSelectionRange(written.selectionStart, written.selectionEnd);
    return;
  }
  written.readOnly = true;
  written.removeAttribute('name');
  written.removeAttribute('id');
  written.ariaLabel = fresh.dataset.before;
  fresh.after(written); // beside what moves along, which will be replaced again
}
