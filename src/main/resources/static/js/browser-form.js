// Forms that work in the browser alone, such as sign-in. `<form data-script="sign-in">` is answered by the function
// `submitted` of sign-in.js, which is fetched when someone first touches the form, so that the page itself stays light;
// with data-begin, its function `begin` is called at once.
// Such a form has method="dialog" and its secret fields no name: before its script is there, nothing can be sent.

const loaded = new Map();

for (const type of ['focusin', 'pointerover']) addEventListener(type, (event) => wake(formOf(event)).catch(() => {}));
addEventListener('change', (event) =>
  wake(formOf(event))
    .then((script) => script?.changed?.(formOf(event)))
    .catch(() => {}),
);
addEventListener('click', onClick);
document.addEventListener('submit', onSubmit); // heard before send-once.js, which looks after forms that are sent

const formOf = (event) => event.target.closest?.('form[data-script]');

function wake(form) {
  if (!form) return Promise.resolve();
  const name = form.dataset.script;
  if (!/^[a-z-]+$/.test(name)) return Promise.reject(new Error('not the name of a script'));
  if (!loaded.has(name)) {
    const script = import(`./${name}.js`);
    script.catch(() => loaded.delete(name));
    loaded.set(name, script);
  }
  return loaded.get(name);
}

/** A button with data-do="x" inside such a form calls the script's function x. */
async function onClick(event) {
  const button = event.target.closest?.('form[data-script] button[data-do]');
  if (!button) return;
  const { form } = button;
  await attempt(form, async () => (await wake(form))[button.dataset.do](form));
}

async function onSubmit(event) {
  const form = formOf(event);
  if (!form) return;
  event.preventDefault();
  await attempt(form, async () => (await wake(form)).submitted(form));
}

/** One try at a time; what was typed is never touched. What a person can act on comes as a Problem (problem.js). */
async function attempt(form, work) {
  if (form.ariaBusy === 'true') return;
  const pressed = document.activeElement;
  clear(form);
  busy(form, true);
  try {
    await work();
  } catch (failure) {
    tell(form, failure.say || failure.sentence ? failure : { say: sayOf(failure) });
  } finally {
    busy(form, false);
    if (document.activeElement === document.body) pressed?.focus(); // a disabled button loses the focus
  }
}

/** A browser without Ed25519 or X25519 says so in this way; a script that did not arrive is a lost connection. */
function sayOf(failure) {
  if (failure?.name === 'NotSupportedError') return 'old-browser';
  if (failure instanceof TypeError && !navigator.onLine) return 'offline';
  return 'broken';
}

function busy(form, is) {
  form.ariaBusy = String(is);
  form.querySelectorAll('button').forEach((button) => (button.disabled = is));
  form.querySelectorAll('.waiting').forEach((waiting) => (waiting.hidden = !is));
}

function clear(form) {
  form.querySelectorAll('.problem').forEach((problem) => show(problem, ''));
  form.querySelectorAll('[aria-invalid]').forEach((input) => input.removeAttribute('aria-invalid'));
}

/** The sentence goes to the field it is about, else to the form's own place for problems. */
function tell(form, { say, sentence, field }) {
  const told = sentence ?? document.querySelector(`[data-say="${say}"]`)?.textContent ?? '';
  const input = field && form.querySelector(`#${CSS.escape(field)}`);
  const problem = input && form.querySelector(`#${CSS.escape(field)}-problem`);
  show(problem ?? form.querySelector('.problem[role="alert"]'), told);
  input?.setAttribute('aria-invalid', 'true');
  input?.focus();
}

function show(place, sentence) {
  place.textContent = sentence;
  place.hidden = !sentence;
}

for (const form of document.querySelectorAll('form[data-begin]')) {
  attempt(form, async () => (await wake(form)).begin(form));
}
