// Sends a form without leaving its page: until an answer has come, what was typed stays where it is. The act's id makes
// it safe to send again what may have arrived. Whatever has another page for an answer is then sent the plain way.

const PATIENCE = 30_000;
const MOST = 32 * 1024; // an entry holds no more (docs/formats/record-1.md, pad)
const GATEWAYS = [502, 503, 504];

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.dataset.lost === undefined) return;
  event.preventDefault();
  if (form.ariaBusy !== 'true') deliver(form, event.submitter);
});

async function deliver(form, submitter) {
  const fields = [...new FormData(form, submitter)];
  say(form, '');
  if (size(fields) > MOST) return say(form, form.dataset.long);
  tell(form, 'reknit:wait');
  const answer = await sent(form, fields);
  const next = answer?.headers.get('Reknit-Next');
  if (next) return location.assign(next);
  tell(form, 'reknit:rest');
  if (!answer || GATEWAYS.includes(answer.status)) return say(form, form.dataset.lost);
  plainly(form, submitter);
}

/** Nothing when no answer came. */
async function sent(form, fields) {
  try {
    return await fetch(form.getAttribute('action'), {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'Reknit-Stays': 'yes' },
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    return undefined;
  }
}

function plainly(form, submitter) {
  if (submitter?.name)
    form.append(
      Object.assign(document.createElement('input'), { type: 'hidden', name: submitter.name, value: submitter.value }),
    );
  form.submit();
}

/** How many bytes of words; ours have a name with a leading _. */
const size = (fields) =>
  new TextEncoder().encode(fields.flatMap(([name, value]) => (name.startsWith('_') ? [] : value)).join('')).length;

const tell = (form, type) => form.dispatchEvent(new Event(type, { bubbles: true }));

function say(form, sentence) {
  let line = form.querySelector('.undelivered');
  if (!line && !sentence) return;
  if (!line) {
    line = Object.assign(document.createElement('p'), { className: 'undelivered notice refusal', role: 'alert' });
    (form.querySelector('.actions') ?? form.lastElementChild).before(line);
  }
  line.textContent = sentence;
  line.hidden = !sentence;
  if (sentence) line.scrollIntoView({ block: 'nearest' });
}
