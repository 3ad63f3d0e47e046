// A button with data-print prints the page it stands on.

addEventListener('click', (event) => {
  if (event.target.closest?.('[data-print]')) print();
});
