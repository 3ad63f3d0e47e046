// A button with data-print prints the page it stands on. It may be hidden until this script is there to hear it.

document.querySelectorAll('[data-print][hidden]').forEach((button) => (button.hidden = false));

addEventListener('click', (event) => {
  if (event.target.closest?.('[data-print]')) print();
});
