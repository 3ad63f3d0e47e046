/** Shows the one part of a page that fits the moment: of all `[data-part]`, the one of that name. */
export function showPart(name) {
  for (const part of document.querySelectorAll('[data-part]')) part.hidden = part.dataset.part !== name;
  document.querySelector(`[data-part="${name}"] h1`)?.focus();
}

/** Puts values into the sentences that wait for them: {name} in an element with data-fill. */
export function fill(values) {
  for (const element of document.querySelectorAll('[data-fill]')) {
    element.dataset.fill ||= element.textContent;
    element.textContent = element.dataset.fill.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
  }
}

export function showSafetyNumber(groups) {
  for (const place of document.querySelectorAll('.safety-number')) showGroups(place, groups);
}

/** Signs to read aloud or copy by hand, in groups that no line end cuts. */
export function showGroups(place, groups) {
  const spans = groups.map((group) => Object.assign(document.createElement('span'), { textContent: group }));
  place.replaceChildren(...spans.flatMap((span) => [span, ' ']).slice(0, -1));
}

/** Which of the kinds of pair it is, in the page's own words: elements with data-kind. */
export function showKind(kind) {
  for (const element of document.querySelectorAll('[data-kind]')) element.hidden = element.dataset.kind !== kind;
}
