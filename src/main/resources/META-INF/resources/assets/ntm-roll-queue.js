// What was tapped on this phone and when, until the server has it. Only ids, states and times are in here, no names.

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
    taps.forEach((tap) => transaction.objectStore("taps").put({ ...FIELDS, ...tap, room: this.#room, sentAt: null }));
    await done(transaction);
  }

  /** All of this room that are kept, the earliest first. */
  async all() {
    const taps = this.#database.transaction("taps").objectStore("taps").index("room");
    const all = await asked(taps.getAll(this.#room));
    return all.sort((one, other) => one.capturedAt.localeCompare(other.capturedAt));
  }

  /** What the server does not have yet, as much as is sent at once. */
  async unsent() {
    const all = (await this.all()).filter((tap) => !tap.sentAt);
    return { count: all.length, next: all.slice(0, AT_ONCE) };
  }

  /** The server answered for these; they are kept until a page shows them. */
  async sent(taps, sentAt) {
    const transaction = this.#database.transaction("taps", "readwrite");
    taps.forEach((tap) => transaction.objectStore("taps").put({ ...tap, sentAt }));
    await done(transaction);
  }

  async remove(taps) {
    const transaction = this.#database.transaction("taps", "readwrite");
    taps.forEach((tap) => transaction.objectStore("taps").delete(tap.id));
    await done(transaction);
  }

  /** What else is known of the room: how far the clock of this phone is off. */
  async room() {
    return asked(this.#database.transaction("rooms").objectStore("rooms").get(this.#room));
  }

  async keepRoom(known) {
    const transaction = this.#database.transaction("rooms", "readwrite");
    transaction.objectStore("rooms").put({ ...known, room: this.#room });
    await done(transaction);
  }

  static body(taps) {
    return JSON.stringify({
      captures: taps.map((tap) => Object.fromEntries(Object.keys(FIELDS).map((field) => [field, tap[field]]))),
    });
  }
}
