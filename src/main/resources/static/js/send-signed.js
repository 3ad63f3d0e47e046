// Signs what a person sends, with the key that opens only in their browser: forms with data-act become acts of a record.
// If that cannot be, for whatever reason, the form goes as it is and the server signs with the helper key: nothing that
// was typed is ever held back or lost. The signing itself is fetched when someone first touches such a form.

const PATIENCE = 8000;
const signing = new WeakSet();
const signed = new WeakSet();

const load = () => import('./sign-form.js');
const formOf = (event) => event.target.closest?.('form[data-act]');

addEventListener(
  'focusin',
  (event) =>
    formOf(event) &&
    load()
      .then(({ warm }) => warm())
      .catch(() => {}),
);

// in the capture phase, so that whatever else listens sees only the form that is ready to go
addEventListener('submit', onSubmit, true);

async function onSubmit(event) {
  const form = formOf(event);
  if (!form || signed.delete(form)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (signing.has(form)) return;
  signing.add(form);
  const { submitter } = event;
  try {
    await Promise.race([signNow(form, submitter), patience()]);
  } catch {
    form.querySelectorAll('[data-signed]').forEach((input) => input.remove());
  }
  signing.delete(form);
  signed.add(form);
  form.requestSubmit(submitter);
  signed.delete(form);
}

async function signNow(form, submitter) {
  const { signForm } = await load();
  await signForm(form, submitter);
}

const patience = () => new Promise((_, reject) => setTimeout(reject, PATIENCE, new Error('it took too long')));
