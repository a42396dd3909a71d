// Keeps the page of one room's roll at hand, so that it opens without a network. It is registered for this page alone; what was
// tapped is kept by the page itself. See ADR 124.

const PAGE = new URL(self.registration.scope).pathname;
const KEPT = "ntm-roll:" + PAGE;
const PATIENCE = 15000;
const FILES = ["/assets/", "/_static/", "/webjars/"];
const NOT_ANY_MORE = [401, 403, 404, 410];

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) {
    return;
  }
  if (request.mode === "navigate" && pathname === PAGE) {
    event.respondWith(page(request));
  } else if (FILES.some((folder) => pathname.startsWith(folder))) {
    event.respondWith(file(request));
  }
});

/** The page as the server has it now; as it was seen last only when there is no server. */
async function page(request) {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
    if (answer.ok) {
      await (await caches.open(KEPT)).put(PAGE, answer.clone());
    } else if (answer.type === "opaqueredirect" || NOT_ANY_MORE.includes(answer.status)) {
      await caches.delete(KEPT); // nobody sees the names any more who may not ask for them
    }
    return answer;
  } catch (noNetwork) {
    return (await caches.match(PAGE, { cacheName: KEPT, ignoreVary: true })) ?? Response.error();
  }
}

async function file(request) {
  try {
    const answer = await fetch(request);
    if (answer.ok && (await caches.has(KEPT))) {
      await (await caches.open(KEPT)).put(request, answer.clone());
    }
    return answer;
  } catch (noNetwork) {
    return (await caches.match(request, { cacheName: KEPT, ignoreVary: true })) ?? Response.error();
  }
}
