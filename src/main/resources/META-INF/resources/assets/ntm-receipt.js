// The roll is handed in: this phone keeps its page, with the names, no longer.

import { Queue } from "./ntm-roll-queue.js";

const roll = document.querySelector("[data-receipt]")?.dataset.receipt;

if (roll && "caches" in window) {
  await caches.delete("ntm-roll:" + roll);
  const workers = await (navigator.serviceWorker?.getRegistrations() ?? []);
  await Promise.all(workers.filter((worker) => new URL(worker.scope).pathname === roll).map((worker) => worker.unregister()));
}
if (roll && "indexedDB" in window) {
  await (await Queue.of(roll)).forgetListed();
}
