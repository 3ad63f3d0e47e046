/** Only a path of our own, never another place that somebody wrote into a link. */
const ours = (path) => (/^\/(?![/\\])[\w./?=&#%-]*$/.test(path ?? '') ? path : undefined);

/** Where to go on: where the person was heading when they were asked to sign in, else where the server says. */
export const nextPlace = (given) => ours(new URLSearchParams(location.search).get('next')) ?? ours(given) ?? '/';
