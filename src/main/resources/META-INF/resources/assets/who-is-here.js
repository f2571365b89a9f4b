// Who else has the briefing open: the list at the head of the editor and the names at each section's heading, kept up to
// date. It only informs. Where the stream cannot be had, the list stays as it came with the page.

import { SignOfLife } from "./sign-of-life.js";
import { SteadyStream } from "./steady-stream.js";

const SETTLED = 3_000;

class WhoIsHere extends HTMLElement {
  #sign;
  #stream;
  #status;
  #ears;
  #sentOff = false;
  #timer = 0;
  #announced = "";

  connectedCallback() {
    const address = this.dataset.address;
    this.#sign = new SignOfLife(address);
    this.#stream = new SteadyStream(`${address}/events?tab=${this.#sign.tab}`, {
      present: (html) => this.#show(html),
      beat: () => this.#sign.ifDue(),
    });
    this.#status = document.createElement("p");
    this.#status.className = "visually-hidden";
    this.#status.setAttribute("role", "status");
    this.append(this.#status);
    this.#announced = this.#names();
    this.#mark();
    this.#listen();
    this.#arrive();
  }

  disconnectedCallback() {
    this.#ears.abort();
    this.#stream.close();
    this.#sign.stop();
    this.#status.remove();
  }

  #listen() {
    this.#ears = new AbortController();
    const on = (target, name, act) => target.addEventListener(name, act, { signal: this.#ears.signal });
    on(document, "focusin", ({ target }) => {
      if (target.form) this.#sign.moveTo(target.closest("fieldset")?.querySelector("[data-here]")?.dataset.here ?? "");
    });
    on(document, "submit", (event) => (this.#sentOff = !event.defaultPrevented));
    on(window, "pagehide", () => {
      this.#stream.close();
      this.#sign.leave(this.#sentOff);
    });
    on(window, "pageshow", (event) => event.persisted && this.#arrive());
    on(document, "visibilitychange", () => !document.hidden && !this.#stream.isOpen && this.#stream.open());
  }

  #arrive() {
    this.#sentOff = false;
    this.#sign.start();
    this.#stream.open();
  }

  #show(html) {
    const list = new DOMParser().parseFromString(html, "text/html").querySelector("ul");
    this.querySelector("ul")?.remove();
    if (list) this.prepend(list);
    this.#mark();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#announce(), SETTLED);
  }

  /** Said only when somebody came or went and stayed so for a moment, not at each step. */
  #announce() {
    if (this.#names() === this.#announced) return;
    this.#announced = this.#names();
    this.#status.textContent = this.querySelector("ul")?.textContent ?? this.dataset.alone;
  }

  #names() {
    return [...new Set(this.#lines().map((line) => line.dataset.name))].sort().join();
  }

  #lines() {
    return [...this.querySelectorAll("li")];
  }

  #mark() {
    for (const names of document.querySelectorAll("[data-here] > strong")) {
      const mark = names.parentElement;
      const here = this.#lines().filter((line) => line.dataset.section === mark.dataset.here);
      names.textContent = here.map((line) => line.querySelector("strong").textContent).join(", ");
      mark.hidden = here.length === 0;
    }
  }
}

customElements.define("who-is-here", WhoIsHere);
