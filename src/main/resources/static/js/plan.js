// A plan for a bad hour: opened, changed and sealed in this page. It keeps itself a while after the last key and when the
// page goes out of sight. Until then the words stand in the page alone; when the page goes, they go with it.

import { OnlySheet, openJournal } from './journal.js';
import { fill } from './parts.js';
import { Problem } from './problem.js';

const KIND = 'journal/plan/1';
const QUIET = 5000;

let sheet;
let keeping = Promise.resolve();
let changed = false;
let timer;

export async function begin(form) {
  sheet = await open(form);
  show(form);
  form.querySelector('fieldset').disabled = false;
  form.querySelector('[data-when-open]').hidden = false;
  form.addEventListener('input', () => changes(form));
  document.addEventListener('visibilitychange', () => document.hidden && keepItself(form));
  addEventListener('beforeunload', (event) => changed && event.preventDefault());
  for (const going of ['reknit:leave', 'pagehide']) addEventListener(going, () => wipe(form));
}

async function open(form) {
  const journal = await openJournal();
  form.querySelector('[data-when-closed]').hidden = journal !== undefined;
  document.querySelector('[data-when-new]').hidden = !journal; // what is to be done comes before what is to be read
  if (!journal) throw new Problem({ say: 'no-key' });
  return OnlySheet.open(journal, KIND);
}

export async function submitted(form) {
  clearTimeout(timer);
  await keep(form);
}

export function askFirst(form) {
  sure(form, true);
}

export function leaveIt(form) {
  sure(form, false);
}

export async function remove(form) {
  await inTurn(() => sheet.remove());
  sure(form, false);
  show(form);
  clearTimeout(timer);
  changed = false;
  say(form, 'deleted');
}

/** One after the other, so that none overtakes the one before. */
function inTurn(work) {
  keeping = keeping.catch(() => {}).then(work);
  return keeping;
}

function changes(form) {
  changed = true;
  say(form, 'changed');
  clearTimeout(timer);
  timer = setTimeout(keepItself, QUIET, form);
}

async function keepItself(form) {
  if (!changed || !sheet) return;
  try {
    await keep(form);
  } catch (problem) {
    say(form, 'notKept', problem.sentence);
  }
}

function keep(form) {
  return inTurn(async () => {
    if (!sheet) return;
    changed = false;
    try {
      await sheet.keep({ written: Date.now(), sheet: KIND, fields: { ...sheet.content?.fields, ...fieldsOf(form) } });
    } catch (failure) {
      changed = true;
      throw failure;
    }
    if (!sheet) return;
    show(form, false);
    if (!changed) say(form, 'kept');
  });
}

const areas = (form) => [...form.querySelectorAll('textarea')];
const fieldsOf = (form) => Object.fromEntries(areas(form).map((area) => [area.id, [area.value]]));

/** Whether there is a plan, and since when; and its words, unless they are there already. */
function show(form, words = true) {
  const { content } = sheet;
  for (const area of words ? areas(form) : []) {
    area.value = content?.fields[area.id]?.[0] ?? '';
    area.dispatchEvent(new Event('input', { bubbles: true })); // it grows where browsers don't do that by themselves
  }
  if (content) fill({ when: day(content.written) });
  form.querySelectorAll('[data-when-kept]').forEach((part) => (part.hidden = !content));
  document.querySelector('[data-when-new]').hidden = Boolean(content); // in a bad hour the plan itself is near the top
}

/** As all our pages write a day: 3 November 2026. */
const day = (time) => {
  const { lang } = document.documentElement;
  return new Date(time).toLocaleDateString(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long' });
};

function sure(form, asked) {
  form.querySelector('[data-sure]').hidden = !asked;
  form.querySelector(asked ? '[data-do="leaveIt"]' : '[data-do="askFirst"]').focus();
}

function say(form, what, sentence) {
  const line = form.querySelector('[data-said]');
  line.textContent = sentence ?? line.dataset[what];
}

/** Leave now, closing and going elsewhere: no word and no key stays behind for Back or for whoever looks next. */
function wipe(form) {
  clearTimeout(timer);
  sheet = undefined;
  changed = false;
  areas(form).forEach((area) => (area.value = ''));
}
