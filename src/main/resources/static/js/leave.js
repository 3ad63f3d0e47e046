// Leave now: the page is covered before anything else happens, then everything is let go of.
// The words that are read out come from data-attributes of the link in the header.

const page = document.documentElement;
const control = () => document.querySelector('a.leave');
const others = 'BroadcastChannel' in window ? new BroadcastChannel('reknit-leave') : null;

const safely = (step) => {
  try {
    step();
  } catch {
    // One thing that cannot be done must not hold up the rest.
  }
};

const say = (words) => {
  const region = document.querySelector('.leave-said');
  if (region) region.textContent = words ?? '';
};

let leaving = false;

function go() {
  safely(() => localStorage.clear());
  safely(() => sessionStorage.clear());
  location.replace(control()?.dataset.leaveTo || '/leave');
}

function cover() {
  leaving = true;
  page.classList.add('leaving');
  safely(() => window.dispatchEvent(new Event('reknit:leave'))); // what opened a seal forgets it now
}

function leave() {
  cover();
  safely(() => say(control()?.dataset.gone));
  safely(() => others?.postMessage('leave'));
  safely(() => navigator.sendBeacon('/leave'));
  go();
}

others?.addEventListener('message', () => {
  cover();
  go();
});

// No question about unsaved words may stand in the way.
window.addEventListener('beforeunload', (event) => leaving && event.stopImmediatePropagation(), true);

// In the capture phase, before any other script hears of it.
document.addEventListener(
  'click',
  (event) => {
    if (!event.target.closest?.('a[href="/leave"]')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    leave();
  },
  true,
);

// Shift, pressed and released alone, three times within five seconds. A capital letter, a
// shortcut or a click with Shift held is no press and starts the count again.
const patience = 5000;
let presses = 0;
let alone = false;
let timer = 0;

function forget() {
  clearTimeout(timer);
  presses = 0;
  alone = false;
  control()?.removeAttribute('data-presses');
}

document.addEventListener(
  'keydown',
  (event) => {
    if (event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing) {
      if (!event.repeat) alone = true;
    } else if (presses > 0 || alone) {
      forget();
      say('');
    }
  },
  true,
);

document.addEventListener(
  'keyup',
  (event) => {
    if (event.key !== 'Shift' || !alone) return;
    alone = false;
    presses += 1;
    if (presses === 3) {
      forget();
      leave();
      return;
    }
    if (presses === 1) {
      timer = setTimeout(() => {
        forget();
        say(control()?.dataset.over);
      }, patience);
    }
    control()?.setAttribute('data-presses', presses);
    say(presses === 1 ? control()?.dataset.two : control()?.dataset.one);
  },
  true,
);

for (const type of ['pointerdown', 'blur']) window.addEventListener(type, forget, true);

// A page kept by the browser for Back is kept covered, and asked for again before it shows.
window.addEventListener('pagehide', (event) => {
  if (event.persisted) page.classList.add('leaving');
});

window.addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
