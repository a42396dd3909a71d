// Renews a part of a page while somebody looks at it; the server answers 304 as long as nothing changed.

const LONGEST_WAIT = 30_000;
/** Its own form is 05/08/2026, 08:05:12 in every browser; that of Vietnamese is not. */
const CLOCK = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh", hourCycle: "h23",
  day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit",
});

/** What is renewed keeps the focus where it was, if the link is still there. */
function replace(part, html) {
  const focused = part.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  part.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
  part.dispatchEvent(new CustomEvent("htmx:load", { bubbles: true }));
  if (focused) {
    part.querySelector(`[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }
}

function keep(part) {
  const state = part.parentElement.querySelector("[data-live-state]");
  const usual = Number(part.dataset.seconds) * 1000;
  let tag = part.dataset.tag;
  let wait = usual;

  function tell(text, wrong) {
    if (state.textContent !== text) {
      state.textContent = text;
      state.classList.toggle("ntm-wrong", wrong);
    }
  }

  /** False when it is of no use to ask again: signed out, or no right any more. */
  async function ask() {
    const answer = await fetch(part.dataset.live, { headers: { "If-None-Match": `"${tag}"` }, cache: "no-store", redirect: "manual" });
    if (answer.type === "opaqueredirect" || [401, 403, 404].includes(answer.status)) {
      return false;
    }
    if (answer.status !== 200 && answer.status !== 304) {
      throw new Error(String(answer.status));
    }
    if (answer.status === 200) {
      replace(part, await answer.text());
      tag = (answer.headers.get("ETag") ?? "").replace(/^W\//, "").replaceAll('"', "");
    }
    const clock = part.querySelector("[data-checked-at]");
    if (clock) {
      const [day, hour] = CLOCK.format(new Date(answer.headers.get("Date") ?? Date.now())).split(", ");
      clock.textContent = `${hour} ${day}`;
    }
    return true;
  }

  async function again() {
    let goesOn = true;
    if (!document.hidden) {
      try {
        goesOn = await ask();
        wait = usual;
        tell(goesOn ? "" : state.dataset.ended, !goesOn);
      } catch {
        wait = Math.min(2 * wait, LONGEST_WAIT);
        tell(state.dataset.stale, true);
      }
    }
    if (goesOn) {
      setTimeout(again, wait);
    }
  }

  // Two hundred pages that were opened together do not ask together.
  setTimeout(again, usual * (0.5 + Math.random()));
}

document.querySelectorAll("[data-live]").forEach(keep);
