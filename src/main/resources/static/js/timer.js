// A plain timer: a button, then whole minutes that pass. It makes no sound.

const MINUTE = 60;

for (const place of document.querySelectorAll('[data-timer]')) {
  const start = document.createElement('button');
  start.type = 'button';
  start.className = 'secondary';
  start.textContent = place.dataset.start;
  start.addEventListener('click', () => run(place, start));
  place.after(start);
}

function run(place, start) {
  const end = Date.now() + Number(place.dataset.timer) * MINUTE * 1000;
  start.hidden = true;
  const tick = () => {
    const left = Math.max(0, Math.round((end - Date.now()) / 1000));
    if (left === 0) {
      clearInterval(ticking);
      place.setAttribute('role', 'status');
      place.textContent = place.dataset.over;
      start.hidden = false;
      return;
    }
    const written = `${Math.floor(left / MINUTE)}:${String(left % MINUTE).padStart(2, '0')}`;
    place.textContent = place.dataset.left.replace('{0}', written);
  };
  const ticking = setInterval(tick, 1000);
  tick();
}
