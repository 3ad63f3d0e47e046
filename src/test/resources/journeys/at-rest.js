// Tells a journey whether its page is at rest: nothing that was sent is on its way, and no other page is about to come.
// It is there before the page's own scripts, so that it hears everything they do.

(() => {
  const signing = new Set();
  let fetching = false; // a file, after which the page stays
  let leaving = false;

  addEventListener('submit', ({ target }) => {
    fetching = target.dataset.again !== undefined;
    // An act is sent twice: sign.js stops it, signs it and sends it again.
    if (target.dataset.act !== undefined && !signing.delete(target)) signing.add(target);
  }, true);

  navigation.addEventListener('navigate', ({ destination, downloadRequest }) => {
    if (!destination.sameDocument && downloadRequest === null && !fetching) leaving = true;
  });

  const { submit } = HTMLFormElement.prototype;
  HTMLFormElement.prototype.submit = function () { // begins in a later turn
    leaving = true;
    submit.call(this);
  };

  const busy = () => document.querySelector('form[aria-busy="true"]') || [...signing].some((form) => form.isConnected);

  window.atRest = () => !leaving && document.readyState === 'complete' && !busy();
})();
