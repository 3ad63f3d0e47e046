// "Up to three" means that a fourth cannot be ticked before one is let go.

function hold(group) {
  const boxes = [...group.querySelectorAll('input[type=checkbox]')];
  const full = boxes.filter((box) => box.checked).length >= Number(group.dataset.most);
  for (const box of boxes) box.disabled = full && !box.checked;
}

document.addEventListener('change', ({ target }) => {
  const group = target.closest?.('fieldset[data-most]');
  if (group) hold(group);
});
document.querySelectorAll('fieldset[data-most]').forEach(hold);
