// An exercise one step at a time. Without this script all its steps stand below one another.

for (const walk of document.querySelectorAll('[data-walk]')) begin(walk);

function begin(walk) {
  const steps = [...walk.querySelectorAll(':scope > .step')];
  if (steps.length < 2) return;
  const form = walk.closest('form');
  const line = element('p', 'quiet walk-at');
  line.setAttribute('role', 'status');
  const back = button('secondary', walk.dataset.previous);
  const next = button('primary', walk.dataset.next);
  const row = element('div', 'actions walk-row');
  row.append(next, back);
  walk.prepend(line);
  walk.append(row);
  form.classList.add('walking');
  let at = 0;

  function show(moved) {
    steps.forEach((step, i) => (step.hidden = i !== at));
    line.textContent = walk.dataset.at.replace('{0}', at + 1).replace('{1}', steps.length);
    back.hidden = at === 0;
    next.hidden = at === steps.length - 1;
    form.classList.toggle('at-end', next.hidden);
    if (!moved) return;
    steps[at].tabIndex = -1;
    steps[at].focus({ preventScroll: true });
    walk.scrollIntoView({ block: 'start' });
  }

  next.addEventListener('click', () => {
    at += 1;
    show(true);
  });
  back.addEventListener('click', () => {
    at -= 1;
    show(true);
  });
  show(false);
}

function element(name, classes) {
  const made = document.createElement(name);
  made.className = classes;
  return made;
}

function button(classes, words) {
  const made = element('button', classes);
  made.type = 'button';
  made.textContent = words;
  return made;
}
