// While someone is on a break, its page says when the time has come. The seconds are the server's, so that a clock that is
// wrong here changes nothing; a phone that slept looks when it wakes up. Nothing is taken from under anybody's hand: the
// page stays as it is, and a line with a way onwards appears.

const SHORTLY = 1000;

for (const place of document.querySelectorAll('[data-quiet]')) {
  const end = Date.now() + Number(place.dataset.quiet) * 1000;
  const [waiting, onwards] = place.children;
  waiting.textContent = waiting.dataset.said;
  const look = () => {
    if (Date.now() < end) return;
    clearInterval(looking);
    waiting.hidden = true;
    onwards.hidden = false;
  };
  const looking = setInterval(look, SHORTLY);
  document.addEventListener('visibilitychange', look);
}
