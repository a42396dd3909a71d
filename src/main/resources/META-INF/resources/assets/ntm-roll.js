// The roll of a room on a phone: every tap is kept at once, with its time, and sent when there is a network. Without a script, or
// where a browser keeps nothing, the form does the same with a network.

import { Queue } from "./ntm-roll-queue.js";

const form = document.querySelector(".ntm-roll");
const state = document.querySelector(".ntm-unsent");
const SAME_CLOCK = 120000;
const ENDED = [401, 403, 404, 410];
const SHORTEST_WAIT = 3000;
const LONGEST_WAIT = 60000;

let queue = null;
let drift = 0; // what has to be added to the clock of this phone
let ready = null; // what was tapped earlier is on the page, and what is tapped can be kept
let sending = null;
let wait = SHORTEST_WAIT;
let timer = 0;
let lastTime = 0;
let stopped = null; // why nothing more can be sent

function show(name, count) {
  const place = form.querySelector(`[data-count="${name}"]`);
  if (place) {
    place.textContent = count.toLocaleString("vi-VN");
  }
}

function count() {
  const ticked = [...form.querySelectorAll(".ntm-segments input:checked")];
  show("marked", ticked.length);
  show("present", ticked.filter((mark) => mark.dataset.there === "true").length);
}

function tell(text, tone) {
  state.textContent = text;
  state.className = `ntm-unsent ntm-notice ntm-${tone}`;
  state.hidden = false;
}

async function tellUnsent() {
  const unsent = await queue.unsent();
  if (stopped) {
    tell(stopped, "bad");
  } else if (unsent.count > 0) {
    const text = state.dataset.unsent.replace("#", unsent.count.toLocaleString("vi-VN"));
    tell(navigator.onLine ? text : `${text} ${state.dataset.offline}`, "warning");
  } else if (!navigator.onLine) {
    tell(state.dataset.offline, "info");
  } else if (!state.hidden) {
    tell(state.dataset.sent, "good");
  }
  return unsent.count;
}

/** Two taps of one phone are never of one instant. */
function now() {
  lastTime = Math.max(lastTime + 1, Date.now() + drift);
  return new Date(lastTime).toISOString();
}

function id() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function tapOf(input) {
  if (input.name.startsWith("mark.")) {
    return { id: id(), registrationId: input.name.slice("mark.".length), status: input.value };
  }
  const isNumber = input.name === "headcount" && /^\d{1,4}$/.test(input.value.trim());
  return isNumber ? { id: id(), headcount: Number(input.value.trim()) } : null;
}

async function keep(inputs) {
  const taps = inputs.map(tapOf).filter((tap) => tap !== null);
  count();
  await ready;
  if (taps.length > 0) {
    taps.forEach((tap) => (tap.capturedAt = now()));
    lay(taps);
    await queue.add(taps);
    await tellUnsent();
    send();
  }
}

/** What was tapped is on the page, also where the page is older. */
function lay(taps) {
  for (const tap of taps) {
    const input = tap.registrationId
      ? document.getElementById(`mark.${tap.registrationId}-${tap.status}`)
      : form.elements.headcount;
    if (input?.type === "radio") {
      input.checked = true;
    } else if (input) {
      input.value = tap.headcount;
    }
  }
  count();
}

/** One after the other; whoever asks meanwhile waits for what is being sent, and for what came since. */
function send() {
  sending = (sending ?? Promise.resolve()).then(sendAll, sendAll);
  return sending;
}

async function sendAll() {
  clearTimeout(timer);
  for (let unsent = await queue.unsent(); unsent.count > 0; unsent = await queue.unsent()) {
    if (!(await sendSome(unsent.next))) {
      break;
    }
  }
  return tellUnsent();
}

/** @return whether the server took them */
async function sendSome(taps) {
  let answer;
  try {
    answer = await fetch(form.dataset.captures, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept-Language": document.documentElement.lang },
      body: Queue.body(taps),
    });
  } catch (noNetwork) {
    return later();
  }
  if (answer.status === 200) {
    await take(taps, await answer.json());
    wait = SHORTEST_WAIT;
    stopped = null;
    return true;
  }
  return refused(answer);
}

async function take(taps, answer) {
  const refusals = new Map(answer.captures.filter((one) => one.outcome === "REFUSED").map((one) => [one.id, one]));
  await queue.sent(taps.filter((tap) => !refusals.has(tap.id)), answer.receivedAt);
  await queue.remove(taps.filter((tap) => refusals.has(tap.id)));
  form.elements.version.value = answer.version;
  taps.filter((tap) => refusals.has(tap.id)).forEach((tap) => tellRefusal(tap, refusals.get(tap.id).reason));
}

function tellRefusal(tap, reason) {
  const place = tap.registrationId ? document.getElementById(`mark.${tap.registrationId}`) : form.elements.headcount.parentNode;
  const told = document.createElement("p");
  told.className = "ntm-error";
  told.setAttribute("role", "alert");
  told.textContent = reason;
  (place ?? form).append(told);
}

async function refused(answer) {
  if (ENDED.includes(answer.status)) {
    await forget();
    stopped = state.dataset.ended;
    return false;
  }
  if (answer.status === 409) {
    stopped = (await answer.json()).detail;
    return false;
  }
  return later();
}

function later() {
  timer = setTimeout(send, wait);
  wait = Math.min(wait * 2, LONGEST_WAIT);
  return false;
}

/** The page with the names is kept no longer. */
async function forget() {
  await caches.delete("ntm-roll:" + location.pathname);
}

async function keepPage() {
  const worker = await navigator.serviceWorker.register(form.dataset.worker, { scope: location.pathname });
  await navigator.serviceWorker.ready;
  if (!worker || (await caches.has("ntm-roll:" + location.pathname))) {
    return;
  }
  const files = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img[src]")];
  const cache = await caches.open("ntm-roll:" + location.pathname);
  const queueFile = new URL("./ntm-roll-queue.js", import.meta.url).href;
  await cache.addAll([...new Set([location.pathname, queueFile, ...files.map((file) => file.href || file.src)])]);
}

/** Everybody who is not ticked off and whom no other room had. */
function allPresent(event) {
  event.preventDefault();
  const left = [...form.querySelectorAll(".ntm-people fieldset:not([data-elsewhere])")]
    .filter((person) => !person.querySelector("input:checked"))
    .map((person) => person.querySelector("input[value=PRESENT]"));
  left.forEach((input) => (input.checked = true));
  event.target.closest("details").open = false;
  keep(left);
}

/** The last look takes a network, and everything that was tapped before; the server has the marks then. */
async function handIn(event) {
  if (!queue) {
    return; // the form itself hands in what is on the page
  }
  const next = event.submitter?.name === "add" ? form.dataset.walkIns : form.dataset.handIn;
  event.preventDefault();
  event.stopPropagation();
  const unsent = await send();
  if (unsent > 0 || !navigator.onLine) {
    tell(stopped ?? state.dataset.notHandedIn, "warning");
    state.scrollIntoView({ block: "center" });
    return;
  }
  location.assign(next);
}

async function open() {
  const kept = await Queue.of(location.pathname);
  const known = await kept.room();
  const rendered = Date.parse(form.dataset.rendered);
  if (known?.rendered === rendered) {
    drift = known.drift; // the page that was kept: what its clock says was long ago
  } else {
    const off = rendered - Date.now();
    drift = Math.abs(off) > SAME_CLOCK ? off : 0;
    await kept.keepRoom({ rendered, drift });
  }
  const taps = await kept.all();
  await kept.remove(taps.filter((tap) => tap.sentAt && Date.parse(tap.sentAt) < rendered));
  lay(await kept.all());
  queue = kept;
}

/** Somebody was faster than this script. */
function tappedBefore() {
  const marks = [...form.querySelectorAll(".ntm-segments input:checked")].filter((mark) => !mark.defaultChecked);
  const { headcount } = form.elements;
  return headcount.value === headcount.defaultValue ? marks : [...marks, headcount];
}

async function start() {
  form.addEventListener("change", (event) => keep([event.target]));
  form.querySelector("button[name=all]")?.addEventListener("click", allPresent);
  form.addEventListener("submit", handIn);
  ready = open();
  await keep(tappedBefore());
  window.addEventListener("online", send);
  window.addEventListener("offline", tellUnsent);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && send());
  await tellUnsent();
  send();
  if (Date.now() + drift > Date.parse(form.dataset.keepUntil)) {
    await forget();
  } else if (!form.dataset.worker) {
    await forget(); // handed in
  } else if ("serviceWorker" in navigator) {
    await keepPage();
  }
}

if (form?.dataset.captures && "indexedDB" in window) {
  start().catch((noStore) => {
    form.addEventListener("change", count);
    console.warn("Nothing is kept on this phone", noStore);
  });
} else {
  form?.addEventListener("change", count);
}
