// What pages do better with a script; every page works without.

const TABLE_ROLES = [
  ["table.ntm-table", "table"], [".ntm-table :is(thead, tbody, tfoot)", "rowgroup"], [".ntm-table tr", "row"],
  [".ntm-table td", "cell"], [".ntm-table thead th", "columnheader"], [".ntm-table tbody th", "rowheader"],
];

/** Tables that a narrow screen shows as cards stay tables for screen readers. */
function keepTables(root) {
  for (const [selector, role] of TABLE_ROLES) {
    for (const element of root.querySelectorAll(selector)) {
      element.setAttribute("role", role);
    }
  }
}

/** A menu closes when somebody looks elsewhere; Escape gives the focus back to its button. */
function closeMenus(event) {
  for (const menu of document.querySelectorAll("details.ntm-menu[open]")) {
    if (event.type === "keydown" ? event.key === "Escape" : !menu.contains(event.target)) {
      menu.open = false;
      if (event.type === "keydown") {
        menu.querySelector("summary").focus();
      }
    }
  }
}

/** A form is sent once, however often the button is pressed. */
function sendOnce(event) {
  const form = event.target;
  if (form.method !== "post") {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "true";
  event.submitter?.setAttribute("aria-busy", "true");
  document.getElementById("busy")?.classList.add("htmx-request");
}

/** Who comes back to a form by the back button may send it again. */
function sendAgain() {
  document.getElementById("busy")?.classList.remove("htmx-request");
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
  }
}

/** Says that a part of the page could not be renewed. */
function tellFailure() {
  const toasts = document.getElementById("toasts");
  if (!toasts || toasts.querySelector(".ntm-bad")) {
    return;
  }
  const toast = document.createElement("p");
  toast.className = "ntm-notice ntm-bad ntm-floating";
  toast.textContent = toasts.dataset.failed;
  toasts.append(toast);
  setTimeout(() => toast.remove(), 8000);
}

keepTables(document);
document.getElementById("errors")?.focus();
document.addEventListener("keydown", closeMenus);
document.addEventListener("click", closeMenus);
document.addEventListener("submit", sendOnce);
window.addEventListener("pageshow", sendAgain);
document.addEventListener("htmx:load", (event) => keepTables(event.target.parentNode ?? document));
document.addEventListener("htmx:responseError", tellFailure);
document.addEventListener("htmx:sendError", tellFailure);
