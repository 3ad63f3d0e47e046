// Forms that are sent once, and room in them.

const sent = new Map();

// Shows that a form is being worked on; after 0.4 s with the form's own words (data-waiting).
function wait(form) {
  if (sent.has(form)) return;
  const state = { buttons: [], timer: 0 };
  sent.set(form, state);
  form.setAttribute('aria-busy', 'true');
  // After this turn, so that the pressed button is still part of what is sent.
  setTimeout(() => {
    if (sent.get(form) !== state) return;
    for (const button of form.elements) {
      if (button.type !== 'submit' || button.disabled) continue;
      button.disabled = true;
      state.buttons.push(button);
    }
  });
  state.timer = setTimeout(() => {
    if (!form.dataset.waiting) return;
    let line = form.querySelector('.waiting');
    if (!line) {
      line = document.createElement('p');
      line.className = 'waiting';
      line.setAttribute('role', 'status');
      form.append(line);
    }
    line.textContent = form.dataset.waiting;
  }, 400);
}

// Gives the form back to the person.
function rest(form) {
  const state = sent.get(form);
  if (!state) return;
  clearTimeout(state.timer);
  sent.delete(form);
  form.removeAttribute('aria-busy');
  for (const button of state.buttons) button.disabled = false;
  const line = form.querySelector('.waiting');
  if (line) line.textContent = '';
}

// Heard last, so that a page's own script may take a form over first. A form that answers with a
// file says data-again, since no new page comes.
window.addEventListener('submit', (event) => {
  const form = event.target;
  if (sent.has(form)) event.preventDefault();
  if (event.defaultPrevented || form.dataset.again !== undefined) return;
  wait(form);
  setTimeout(() => rest(form), 20000);
});

// A page's own script that takes long says so with these two events on the form.
window.addEventListener('reknit:wait', ({ target }) => wait(target));
window.addEventListener('reknit:rest', ({ target }) => rest(target));
window.addEventListener('pageshow', () => [...sent.keys()].forEach(rest));

// Where the browser does not let a text area grow by itself.
if (!CSS.supports('field-sizing', 'content')) {
  const grow = (area) => {
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 4}px`;
  };
  document.addEventListener('input', ({ target }) => target.localName === 'textarea' && grow(target));
  document.querySelectorAll('textarea').forEach((area) => area.value && grow(area));
}

// How much room is left, only where a form gives data-max; its words are in data-left.
function count(field) {
  let line = field.nextElementSibling;
  if (!line?.classList.contains('count')) {
    line = document.createElement('p');
    line.className = 'count quiet';
    field.after(line);
  }
  const left = Number(field.dataset.max) - field.value.length;
  line.textContent = (field.dataset.left || '{0}').replace('{0}', left.toLocaleString(document.documentElement.lang));
}

document.addEventListener('input', ({ target }) => target.dataset?.max && count(target));
document.querySelectorAll('[data-max]').forEach(count);
