// People who came unannounced, typed on this phone: on the list at once, each told as not sent yet, or why it was refused.

export class WalkIns {
  #dialog = document.querySelector("dialog.ntm-walk-in");
  #list = document.querySelector("[data-walk-ins-here]");
  #line = document.querySelector("template.ntm-walk-in-line");
  #actions;
  #corrected = null;

  /** @param actions what becomes of what was typed: add(person, instead of whom), correct(id, changes), discard(id) */
  constructor(actions) {
    this.#actions = actions;
    this.#form.addEventListener("submit", (event) => this.#typed(event));
    this.#dialog.querySelector("[data-cancel]").addEventListener("click", () => this.#dialog.close());
  }

  /** Old browsers have no dialogs; the page of its own serves them, with a network. */
  static get arePossible() {
    return typeof HTMLDialogElement === "function" && document.querySelector("dialog.ntm-walk-in") !== null;
  }

  get #form() {
    return this.#dialog.querySelector("form");
  }

  /** @param walkIn one that was refused, to be corrected; none: a new one */
  ask(walkIn = null) {
    this.#corrected = walkIn;
    this.#form.reset();
    for (const [name, value] of Object.entries(walkIn?.person ?? {})) {
      this.#form.elements[name].value = value ?? "";
    }
    this.#form.elements.inPlaceOf.closest(".ntm-field").hidden = walkIn !== null;
    this.#offerPlaces();
    this.#tellWhy(walkIn?.refusal?.reason ?? "");
    this.#dialog.showModal();
  }

  #tellWhy(reason) {
    const why = this.#dialog.querySelector("[data-why]");
    why.textContent = reason;
    why.hidden = reason === "";
  }

  #offerPlaces() {
    const places = this.#form.elements.inPlaceOf;
    const people = [...document.querySelectorAll(".ntm-people fieldset:not([data-walk-in])")];
    places.replaceChildren(
      places.options[0],
      ...people.map((person) => new Option(person.querySelector("[data-name]").textContent, person.id.slice("mark.".length))),
    );
    places.value = "";
  }

  #typed(event) {
    event.preventDefault();
    event.stopPropagation();
    const { inPlaceOf, ...typed } = Object.fromEntries(new FormData(this.#form));
    const person = Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, text.trim() || null]));
    person.birthYear = person.birthYear === null ? null : Number(person.birthYear);
    if (person.fullName === null || (person.birthYear === null && person.phone === null)) {
      this.#tellWhy(this.#dialog.dataset.identify);
      return;
    }
    this.#dialog.close();
    if (this.#corrected) {
      this.#actions.correct(this.#corrected.id, { person, sitsHere: null });
    } else {
      this.#actions.add(person, inPlaceOf);
    }
  }

  /** Puts the line of one on the page, or shows anew what became of it. */
  draw(walkIn) {
    const key = walkIn.registrationId ?? walkIn.id;
    const shown = this.#list.querySelector(`[data-captured="${walkIn.id}"]`);
    const listed = document.getElementById(`mark.${key}`);
    if (listed && !shown?.contains(listed)) {
      this.#leaveTo(listed, shown, walkIn);
      return;
    }
    const line = shown ?? this.#added(walkIn);
    this.#call(line, walkIn, key);
    this.#tell(line, walkIn);
    this.#list.hidden = false;
  }

  /** The page had the person all along, or has by now: what was tapped here is seen there. */
  #leaveTo(listed, shown, walkIn) {
    const { value } = shown?.querySelector("input:checked") ?? {};
    this.remove(walkIn.id);
    if (value) {
      listed.querySelector(`input[value=${value}]`).checked = true;
    }
  }

  #added(walkIn) {
    const line = this.#line.content.firstElementChild.cloneNode(true);
    line.dataset.captured = walkIn.id;
    line.querySelector("input[value=PRESENT]").checked = true;
    line.addEventListener("click", (event) => this.#pressed(event, walkIn.id));
    this.#list.append(line);
    return line;
  }

  /** By the name of the walk-in until the server knows the person. */
  #call(line, walkIn, key) {
    const person = line.querySelector("fieldset");
    person.id = `mark.${key}`;
    person.dataset.walkIn = walkIn.registrationId ? "" : walkIn.id;
    line.querySelectorAll("input").forEach((input) => {
      input.id = `mark.${key}-${input.value}`;
      input.name = `mark.${key}`;
      input.nextElementSibling.htmlFor = input.id;
    });
  }

  #tell(line, walkIn) {
    const state = walkIn.refusal ? "refused" : walkIn.registrationId ? "added" : "unsent";
    const tone = { refused: "bad", added: "info", unsent: "warning" }[state];
    const badge = line.querySelector("[data-state]");
    badge.className = `ntm-badge ntm-${tone}`;
    badge.textContent = this.#dialog.dataset[state];
    line.querySelector("[data-name]").textContent = walkIn.name ?? walkIn.person.fullName;
    const reason = line.querySelector("[data-reason]");
    reason.textContent = walkIn.refusal?.reason ?? "";
    reason.hidden = line.querySelector("[data-refused]").hidden = !walkIn.refusal;
    line.querySelector("[data-do=here]").hidden = walkIn.refusal?.code !== "walk-in.elsewhere";
  }

  #pressed(event, id) {
    const what = event.target.closest("[data-do]")?.dataset.do;
    if (what === "here") {
      this.#actions.correct(id, { sitsHere: true });
    } else if (what === "correct") {
      this.#actions.find(id).then((walkIn) => this.ask(walkIn));
    } else if (what === "discard") {
      this.#actions.discard(id);
    }
  }

  remove(id) {
    this.#list.querySelector(`[data-captured="${id}"]`)?.remove();
    this.#list.hidden = this.#list.childElementCount === 0;
  }
}
