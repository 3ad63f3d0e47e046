import { Problem } from './problem.js';

const PATIENCE = 30000;
const LOST = 0;
const SIGNED_OUT = 401;
let csrf;

export const get = (path) => send(path, { method: 'GET' });

export const post = (path, json = {}) =>
  send(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': csrf ?? metaCsrf() },
    body: JSON.stringify(json),
  });

/** The answer's JSON. Anything but a success is a Problem: the server's sentence, or the page's about a lost connection. */
export async function ask(path, json) {
  const { status, body } = await post(path, json);
  if (status >= 200 && status < 300) return body;
  if (status === LOST) throw new Problem({ say: 'offline' });
  if (body.problem) throw new Problem({ sentence: body.problem, field: body.field });
  throw new Problem({ say: status === SIGNED_OUT ? 'sign-in-again' : 'broken' });
}

/** Status 0 means that no answer came; what was typed stays where it is, and one may try again. */
async function send(path, request) {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(path, { ...request, cache: 'no-store', redirect: 'manual', signal });
    csrf = response.headers.get('X-CSRF-TOKEN') ?? csrf;
    return { status: response.type === 'opaqueredirect' ? SIGNED_OUT : response.status, body: await jsonOf(response) };
  } catch {
    return { status: LOST, body: {} };
  }
}

/** An error page of some proxy is no JSON, and no reason to fail twice. */
async function jsonOf(response) {
  const written = await response.text();
  try {
    return JSON.parse(written);
  } catch {
    return {};
  }
}

const metaCsrf = () => document.querySelector('meta[name="csrf"]')?.content ?? '';
