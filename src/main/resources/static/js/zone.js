// Tells the server by which clock this browser lives, so that days and times are the person's own. Forgotten with the
// browser's session; says nothing else.

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const told = document.cookie.split('; ').find((cookie) => cookie.startsWith('zone='));

if (/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/.test(zone ?? '') && told !== `zone=${zone}`) {
  // biome-ignore lint/suspicious/noDocumentCookie: not every browser has another way, and none of these characters needs care
  document.cookie = `zone=${zone}; path=/; SameSite=Lax${location.protocol === 'https:' ? '; Secure' : ''}`;
}
