import { signedAct } from './act.js';
import { fromBase64url, text } from './bytes.js';
import { atHand } from './roots.js';

let me;
const sent = new WeakMap();

/** Fetches the key before it is needed. A browser without one asks again next time. */
export function warm() {
  me ??= atHand().then((found) => {
    if (!found) me = undefined;
    return found;
  });
  return me;
}

/** Puts the signed act into the form. A button's own data-act, data-record … go before the form's. */
export async function signForm(form, submitter) {
  const place = { ...form.dataset, ...submitter?.dataset };
  const author = await warm();
  if (author?.person !== place.author) throw new Error('no key of this author at hand');
  if (place.act.startsWith('people/join/')) throw new Error('joins are signed where their keys were checked');
  const fields = fieldsOf(new FormData(form, submitter));
  nameAnew(form, fields);
  const { body, claimed, signature } = await signedAct(author.signing, {
    record: place.record,
    id: form.elements._id.value,
    author: place.author,
    chapter: place.chapter,
    seen: fromBase64url(place.seen, 32),
    act: place.act,
    fields,
  });
  for (const [name, value] of Object.entries({
    _body: text(fromBase64url(body)),
    _claimed: claimed,
    _signature: signature,
  }))
    put(form, name, value);
}

/** An id stands for one act: the same words sent again keep it, changed words get another. */
function nameAnew(form, fields) {
  const words = JSON.stringify(fields);
  if ((sent.get(form) ?? words) !== words) form.elements._id.value = crypto.randomUUID();
  sent.set(form, words);
}

/** What the form holds, as lists in its order, with line ends as one sign; names with a leading _ are ours. */
export function fieldsOf(entries) {
  const fields = {};
  for (const [name, value] of entries) {
    if (name.startsWith('_') || typeof value !== 'string') continue;
    fields[name] ??= [];
    fields[name].push(value.replace(/\r\n?/g, '\n'));
  }
  return fields;
}

function put(form, name, value) {
  form.querySelector(`input[name="${name}"]`)?.remove();
  const input = document.createElement('input');
  Object.assign(input, { type: 'hidden', name, value: String(value) });
  input.dataset.signed = '';
  form.append(input);
}
