// Drafts keep themselves: a while after the last key, and when the page goes out of sight. A draft that could not be
// kept stays on the page and is tried again.

const QUIET = 15_000;
let form; // the one last written in; a page that moves along by itself may bring another
let timer;
let changed = false;
let keeping = false;

document.addEventListener('input', ({ target }) => {
  const written = target.closest?.('form[data-keeps]');
  if (!written) return;
  form = written;
  changed = true;
  clearTimeout(timer);
  timer = setTimeout(keep, QUIET);
});
document.addEventListener('submit', ({ target }) => {
  if (target !== form) return;
  clearTimeout(timer);
  changed = false;
});
document.addEventListener('visibilitychange', () => document.hidden && keep());

async function keep() {
  if (!changed || keeping) return;
  changed = false;
  keeping = true;
  say((await sent()) ? 'kept' : 'notKept');
  keeping = false;
}

async function sent() {
  try {
    const { signForm } = await import('./sign-form.js');
    const keeper = form.querySelector('button[data-keeper]') ?? undefined; // where keeping is an act of its own
    await signForm(form, keeper).catch(() => {});
    const fields = new URLSearchParams([...new FormData(form), ['_keep', 'yes']]);
    form.querySelectorAll('[data-signed]').forEach((input) => input.remove());
    const to = (keeper ?? form).getAttribute(keeper ? 'formaction' : 'action');
    const answer = await fetch(to, { method: 'POST', body: fields, redirect: 'error' });
    if (answer.status !== 204) changed = true;
    return answer.status === 204;
  } catch {
    changed = true;
    return false;
  }
}

function say(what) {
  const line = form.querySelector('[data-kept]');
  if (line) line.textContent = line.dataset[what];
}
