// A passphrase that is typed once. Without this script it stays readable while it is typed, since a slip that nobody
// sees would close the file for ever.
const field = document.querySelector('#passphrase');
const shown = document.querySelector('#passphrase-shown');

const show = () => (field.type = shown.checked ? 'text' : 'password');
shown.closest('[hidden]').hidden = false;
shown.addEventListener('change', show);
show();
