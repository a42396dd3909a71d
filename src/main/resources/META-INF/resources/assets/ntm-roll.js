// The roll of a room on a phone: every tap is kept at once, with its time, and sent when there is a network. Without a script, or
// where a browser keeps nothing, the form does the same with a network.

import { Queue } from "./ntm-roll-queue.js";
import { WalkIns } from "./ntm-roll-walk-ins.js";

const form = document.querySelector(".ntm-roll");
const state = document.querySelector(".ntm-unsent");
const SAME_CLOCK = 120000;
const REFUSED = [400, 409, 422];
const ENDED = [401, 403, 404, 410];
const SHORTEST_WAIT = 3000;
const LONGEST_WAIT = 60000;

let walkIns = null; // null: this browser cannot show them
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
  show("all", form.querySelectorAll(".ntm-people > li").length);
  show("present", ticked.filter((mark) => mark.dataset.there === "true").length);
}

function tell(text, tone) {
  state.textContent = text;
  state.className = `ntm-unsent ntm-notice ntm-${tone}`;
  state.hidden = false;
}

async function tellUnsent() {
  const unsent = await queue.unsent();
  const waiting = unsent.count - unsent.refused;
  if (stopped) {
    tell(stopped, "bad");
  } else if (unsent.refused > 0 && unsent.next.length === 0) {
    tell(state.dataset.refused.replace("#", unsent.refused.toLocaleString("vi-VN")), "bad");
  } else if (waiting > 0) {
    const text = state.dataset.unsent.replace("#", waiting.toLocaleString("vi-VN"));
    tell(navigator.onLine ? text : `${text} ${state.dataset.offline}`, "warning");
  } else if (!navigator.onLine) {
    tell(state.dataset.offline, "info");
  } else if (!state.hidden) {
    tell(state.dataset.sent, "good");
  }
  return unsent;
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
  const walkIn = input.closest("[data-walk-in]")?.dataset.walkIn;
  if (walkIn) {
    return { id: id(), walkIn, status: input.value };
  }
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
  for (const tap of taps.filter((one) => one.status || one.headcount !== null)) {
    const input = tap.status
      ? document.getElementById(`mark.${tap.registrationId ?? tap.walkIn}-${tap.status}`)
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
  for (let unsent = await queue.unsent(); unsent.next.length > 0; unsent = await queue.unsent()) {
    if (!(await (unsent.next[0].person ? sendWalkIn(unsent.next[0]) : sendSome(unsent.next)))) {
      break;
    }
  }
  return tellUnsent();
}

function post(address, body, headers = {}) {
  return fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Accept-Language": document.documentElement.lang, ...headers },
    body,
  }).catch((noNetwork) => null);
}

/** @return whether the server took them */
async function sendSome(taps) {
  const answer = await post(form.dataset.captures, Queue.body(taps));
  if (answer === null) {
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

/** Sent again as the same, so that the person is there once. @return whether the server answered for it, also with a no */
async function sendWalkIn(walkIn) {
  const { id: captureId, person: trainee, sitsHere, capturedAt } = walkIn;
  const body = JSON.stringify({ trainee, sitsHere, captureId, capturedAt });
  const answer = await post(form.dataset.addWalkIn, body, { "Idempotency-Key": captureId });
  if (answer === null) {
    return later();
  }
  if (answer.ok) {
    const { registrationId, receivedAt } = await answer.json();
    walkIns.draw(await queue.listed(walkIn, registrationId, receivedAt));
  } else if (REFUSED.includes(answer.status)) {
    const { code, detail, violations } = await answer.json();
    const reason = violations?.map((one) => one.message).join(" ") || detail;
    walkIns.draw(await queue.change(captureId, { refusal: { code, reason } }));
  } else {
    return refused(answer);
  }
  wait = SHORTEST_WAIT;
  return true;
}

/** Who came, and that who was to come did not. */
async function addWalkIn(person, inPlaceOf) {
  await ready;
  const walkIn = { id: id(), person, sitsHere: null, capturedAt: now() };
  const absent = { id: id(), registrationId: inPlaceOf, status: "ABSENT", capturedAt: now() };
  const taps = inPlaceOf ? [absent] : [];
  walkIns.draw(walkIn);
  lay(taps);
  await queue.add([walkIn, ...taps]);
  await tellUnsent();
  send();
}

async function correctWalkIn(walkIn, changes) {
  walkIns.draw(await queue.change(walkIn, { ...changes, refusal: null }));
  await tellUnsent();
  send();
}

async function discardWalkIn(walkIn) {
  await queue.discard(walkIn);
  walkIns.remove(walkIn);
  count();
  await tellUnsent();
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
  await queue.forgetListed();
}

async function keepPage() {
  const worker = await navigator.serviceWorker.register(form.dataset.worker, { scope: location.pathname });
  await navigator.serviceWorker.ready;
  if (!worker || (await caches.has("ntm-roll:" + location.pathname))) {
    return;
  }
  const files = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img[src]")];
  const cache = await caches.open("ntm-roll:" + location.pathname);
  const modules = ["./ntm-roll-queue.js", "./ntm-roll-walk-ins.js"].map((file) => new URL(file, import.meta.url).href);
  await cache.addAll([...new Set([location.pathname, ...modules, ...files.map((file) => file.href || file.src)])]);
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
  const isAdding = event.submitter?.name === "add";
  event.preventDefault();
  event.stopPropagation();
  if (isAdding && walkIns) {
    walkIns.ask();
    return;
  }
  const next = isAdding ? form.dataset.walkIns : form.dataset.handIn;
  const unsent = await send();
  if (unsent.count > 0 || !navigator.onLine) {
    if (unsent.refused === 0) {
      tell(stopped ?? state.dataset.notHandedIn, "warning");
    }
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
    await kept.keepRoom({ rendered, drift, keepUntil: form.dataset.keepUntil });
  }
  await kept.forgetOld(Date.now() + drift);
  const taps = await kept.all();
  await kept.remove(taps.filter((tap) => tap.sentAt && Date.parse(tap.sentAt) < rendered));
  if (walkIns) {
    (await kept.walkIns()).forEach((walkIn) => walkIns.draw(walkIn));
  }
  lay(await kept.all());
  queue = kept;
}

/** Somebody was faster than this script. */
function tappedBefore() {
  const marks = [...form.querySelectorAll(".ntm-segments input:checked")].filter((mark) => !mark.defaultChecked);
  const { headcount } = form.elements;
  return headcount.value === headcount.defaultValue ? marks : [...marks, headcount];
}

/** People are added on this page then, which takes no network. */
function offerWalkIns() {
  const find = (walkIn) => queue.find(walkIn);
  walkIns = new WalkIns({ add: addWalkIn, correct: correctWalkIn, discard: discardWalkIn, find });
  form.querySelectorAll("[data-without-script]").forEach((text) => (text.textContent = text.dataset.withoutScript));
}

async function start() {
  if (WalkIns.arePossible) {
    offerWalkIns();
  }
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
