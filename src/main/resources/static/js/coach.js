// Side notes come a while after the last key, or when asked for. What is typed goes to this server, is read and
// forgotten; the answer holds places, and the words themselves are taken from the page.

const PAUSE = 3000;
const AGAIN = 2500;
const TRIES = 8;
const coach = document.querySelector('[data-coach]');
const form = coach?.closest('form');
const said = coach?.querySelector('[data-coach-said]');
const ownTicks = new Set();
const unwanted = new Set();
let timer;
let asking = 0;

if (form) {
  form.addEventListener('input', ({ target }) => {
    if (target.name === '_part') ownTicks.add(target.value);
    else if (target.name && coach.dataset.coach.split(',').includes(target.name)) later(PAUSE);
  });
  coach.querySelector('details').addEventListener('toggle', () => isOpen() && later(0));
  form.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button?.value === 'coach') look(0);
    else if (button?.value.startsWith('coach-hide-')) hide(button.value.slice('coach-hide-'.length));
    else return;
    event.preventDefault();
  });
}

const isOpen = () => coach.querySelector('details').open;

function later(pause, tries = 0) {
  clearTimeout(timer);
  timer = setTimeout(() => look(tries), pause);
}

function texts() {
  const fields = coach.dataset.coach.split(',').map((name) => form.elements[name]);
  return Object.fromEntries(fields.filter((field) => field?.value).map((field) => [field.name, field.value]));
}

async function look(tries) {
  clearTimeout(timer);
  const turn = ++asking;
  const { post } = await import('./http.js');
  const read = texts();
  const { status, body } = await post('/coach', { texts: read });
  if (turn !== asking) return;
  const coming = status === 200 && body.state === 'COMING';
  if (coming && tries < TRIES) {
    if (isOpen()) say(coach.dataset.coming);
    later(AGAIN, tries + 1);
  } else if (coming || status !== 200 || body.state === 'LOST') say(isOpen() ? coach.dataset.lost : '');
  else show(body, read);
}

function show({ notes: found, parts }, read) {
  const wanted = found.filter(({ rule }) => !unwanted.has(rule));
  for (const place of form.querySelectorAll('[data-coach-notes]')) {
    const field = place.dataset.coachNotes;
    fill(
      place,
      wanted.filter((note) => note.field === field),
      read[field],
    );
  }
  say(wanted.length ? coach.dataset.some : isOpen() && Object.keys(read).length ? coach.dataset.none : '');
  for (const tick of form.querySelectorAll('[name="_part"]')) {
    if (!ownTicks.has(tick.value)) tick.checked = parts.includes(tick.value);
  }
}

// Notes that are still the same stay where they are, with the focus if they have it.
function fill(place, notes, text) {
  const words = notes.map(({ from, to, rule }) => `${rule} ${text.slice(from, to)}`).join('\n');
  if (place.dataset.holds === words) return;
  place.dataset.holds = words;
  place.replaceChildren(...notes.map((note) => drawn(note, text)));
}

function say(sentence) {
  if (said.textContent !== sentence) said.textContent = sentence;
}

function drawn({ from, to, rule, explanation, question }, text) {
  const note = coach.querySelector('template').content.firstElementChild.cloneNode(true);
  const [why, ask] = note.querySelectorAll('p');
  note.querySelector('blockquote').textContent = text.slice(from, to);
  why.textContent = explanation;
  ask.firstElementChild.textContent = question;
  note.dataset.rule = rule;
  note.querySelector('button').addEventListener('click', () => hide(rule));
  return note;
}

async function hide(rule) {
  unwanted.add(rule);
  const place = document.activeElement.closest('[data-coach-notes]');
  form.querySelectorAll('[data-rule]').forEach((note) => note.dataset.rule === rule && note.remove());
  if (place) form.elements[place.dataset.coachNotes].focus();
  const csrf = document.querySelector('meta[name="csrf"]');
  const body = new URLSearchParams({ _id: crypto.randomUUID(), rule });
  const headers = { [csrf.dataset.header]: csrf.content, 'Reknit-Stays': 'yes' };
  await fetch('/me/coach/hiding', { method: 'POST', headers, body }).catch(
    () => (said.textContent = coach.dataset.lost),
  );
}
