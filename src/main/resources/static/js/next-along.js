// Whoever goes from sign-in to sign-up, or back, still ends where they were heading: the links take ?next= along.

const next = new URLSearchParams(location.search).get('next');
if (next) {
  for (const link of document.querySelectorAll('a[data-keep-next]')) link.search = new URLSearchParams({ next });
}
