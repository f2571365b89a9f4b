// Tells the newsroom that this tab has a briefing open and in which section the writer is, until the page is left.

const KEPT = "daybook-tab";
const OFTEN = 10_000;
const SETTLED = 400;

export class SignOfLife {
  #address;
  #tab;
  #section = "";
  #sending = false;
  #again = false;
  #last = 0;
  #timers = [];

  constructor(address) {
    this.#address = address;
    this.#tab = takenOver(address) ?? madeUp();
  }

  get tab() {
    return this.#tab;
  }

  start() {
    this.send();
    this.#timers[0] = setInterval(() => this.ifDue(), OFTEN);
  }

  stop() {
    this.#timers.forEach(clearTimeout);
  }

  moveTo(section) {
    if (section !== this.#section) {
      this.#section = section;
      clearTimeout(this.#timers[1]);
      this.#timers[1] = setTimeout(() => this.send(), SETTLED);
    }
  }

  ifDue() {
    if (Date.now() - this.#last > OFTEN / 2) this.send();
  }

  async send() {
    if (this.#sending) {
      this.#again = true;
      return;
    }
    this.#sending = true;
    this.#again = false;
    this.#last = Date.now();
    try {
      await fetch(this.#address, { method: "POST", body: this.#words(), redirect: "manual" });
    } catch {
      // The next sign tries again.
    }
    this.#sending = false;
    if (this.#again) this.send();
  }

  /** The page goes. Where it was sent off, the page after it is the same writer in the same tab. */
  leave(sentOff) {
    this.stop();
    if (sentOff) {
      sessionStorage.setItem(KEPT, `${this.#address} ${this.#tab}`);
    } else {
      const words = this.#words();
      words.set("leaving", "yes");
      navigator.sendBeacon(this.#address, words);
    }
  }

  #words() {
    const token = document.querySelector("input[name=csrf-token]")?.value ?? "";
    return new URLSearchParams({ "csrf-token": token, tab: this.#tab, section: this.#section });
  }
}

function madeUp() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function takenOver(address) {
  const [from, tab] = (sessionStorage.getItem(KEPT) ?? "").split(" ");
  sessionStorage.removeItem(KEPT);
  return from === address ? tab : null;
}
