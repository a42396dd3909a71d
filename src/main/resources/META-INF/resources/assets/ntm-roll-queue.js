// What was tapped on this phone and when, until the server has it. Taps are ids, states and times without names; somebody who came
// unannounced is kept as typed until the server has the person, and by name alone until a page of the server shows it.

const FIELDS = { id: null, registrationId: null, status: null, headcount: null, capturedAt: null };
const AT_ONCE = 500;

function asked(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function done(transaction) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
  });
}

function isWalkIn(one) {
  return Boolean(one.person || one.name);
}

export class Queue {
  #database;
  #room;

  constructor(database, room) {
    this.#database = database;
    this.#room = room;
  }

  static async of(room) {
    const opening = indexedDB.open("ntm-roll", 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore("taps", { keyPath: "id" }).createIndex("room", "room");
      opening.result.createObjectStore("rooms", { keyPath: "room" });
    };
    return new Queue(await asked(opening), room);
  }

  /** Resolves once it would survive the phone being switched off. */
  async add(taps) {
    const transaction = this.#database.transaction("taps", "readwrite", { durability: "strict" });
    const store = transaction.objectStore("taps");
    for (const tap of taps) {
      // The server may have got to know the person between the tap and now.
      const of = tap.walkIn ? await asked(store.get(tap.walkIn)) : null;
      const known = of?.registrationId ? { registrationId: of.registrationId, walkIn: null } : {};
      store.put({ ...FIELDS, ...tap, ...known, room: this.#room, sentAt: null });
    }
    await done(transaction);
  }

  /** All of this room that are kept, the earliest first. */
  async all() {
    const taps = this.#database.transaction("taps").objectStore("taps").index("room");
    const all = await asked(taps.getAll(this.#room));
    return all.sort((one, other) => one.capturedAt.localeCompare(other.capturedAt));
  }

  async find(id) {
    return asked(this.#database.transaction("taps").objectStore("taps").get(id));
  }

  /** Everybody of this room who was typed here and whom no page of the server has shown yet. */
  async walkIns() {
    return (await this.all()).filter(isWalkIn);
  }

  /**
   * What the server does not have yet, as much as is sent at once: one person, or taps. What was tapped on somebody whom the
   * server does not know waits, and what was refused until it is corrected.
   */
  async unsent() {
    const all = (await this.all()).filter((tap) => !tap.sentAt);
    const ready = all.filter((tap) => !tap.refusal && !tap.walkIn);
    const next = ready[0]?.person ? [ready[0]] : ready.filter((tap) => !tap.person).slice(0, AT_ONCE);
    return { count: all.length, refused: all.filter((tap) => tap.refusal).length, next };
  }

  /** The server answered for these; they are kept until a page shows them. */
  async sent(taps, sentAt) {
    const transaction = this.#database.transaction("taps", "readwrite");
    taps.forEach((tap) => transaction.objectStore("taps").put({ ...tap, sentAt }));
    await done(transaction);
  }

  /** The server has the person: all but the name goes, and what was tapped meanwhile can be sent. */
  async listed(walkIn, registrationId, sentAt) {
    const transaction = this.#database.transaction("taps", "readwrite", { durability: "strict" });
    const store = transaction.objectStore("taps");
    const { id, capturedAt } = walkIn;
    const known = { ...FIELDS, id, capturedAt, registrationId, name: walkIn.person.fullName, room: this.#room, sentAt };
    store.put(known);
    for (const tap of await asked(store.index("room").getAll(this.#room))) {
      if (tap.walkIn === id) {
        store.put({ ...tap, registrationId, walkIn: null });
      }
    }
    await done(transaction);
    return known;
  }

  /** @param changes of one walk-in: why it was refused, or how it was corrected */
  async change(id, changes) {
    const transaction = this.#database.transaction("taps", "readwrite", { durability: "strict" });
    const store = transaction.objectStore("taps");
    const changed = { ...(await asked(store.get(id))), ...changes };
    store.put(changed);
    await done(transaction);
    return changed;
  }

  /** With all that was tapped on the person. */
  async discard(id) {
    await this.remove((await this.all()).filter((tap) => tap.id === id || tap.walkIn === id));
  }

  async remove(taps) {
    const transaction = this.#database.transaction("taps", "readwrite");
    taps.forEach((tap) => transaction.objectStore("taps").delete(tap.id));
    await done(transaction);
  }

  /** Names of people whom the server has. */
  async forgetListed() {
    await this.remove((await this.walkIns()).filter((walkIn) => walkIn.sentAt));
  }

  /** What else is known of the room: how far the clock of this phone is off, and how long names may be kept. */
  async room() {
    return asked(this.#database.transaction("rooms").objectStore("rooms").get(this.#room));
  }

  async keepRoom(known) {
    const transaction = this.#database.transaction("rooms", "readwrite");
    transaction.objectStore("rooms").put({ ...known, room: this.#room });
    await done(transaction);
  }

  /** Nobody of another room is kept here for longer than its page; those of this one can be sent now. */
  async forgetOld(now) {
    const rooms = await asked(this.#database.transaction("rooms").objectStore("rooms").getAll());
    for (const { room, keepUntil } of rooms.filter((one) => one.room !== this.#room && Date.parse(one.keepUntil) < now)) {
      const old = new Queue(this.#database, room);
      for (const walkIn of await old.walkIns()) {
        await old.discard(walkIn.id);
      }
    }
  }

  static body(taps) {
    return JSON.stringify({
      captures: taps.map((tap) => Object.fromEntries(Object.keys(FIELDS).map((field) => [field, tap[field]]))),
    });
  }
}
