// A stream of server-sent events that is opened again whenever it breaks: soon at first, then ever more rarely.

const SOONEST = 2_000;
const LATEST = 60_000;

export class SteadyStream {
  #address;
  #hear;
  #source = null;
  #timer = 0;
  #wait = SOONEST;

  /** hear: what to do with each kind of event, by its name. */
  constructor(address, hear) {
    this.#address = address;
    this.#hear = hear;
  }

  open() {
    this.close();
    const source = new EventSource(this.#address);
    for (const [name, act] of Object.entries(this.#hear)) {
      source.addEventListener(name, (event) => {
        this.#wait = SOONEST;
        act(event.data);
      });
    }
    source.addEventListener("error", () => this.#later());
    this.#source = source;
  }

  get isOpen() {
    return this.#source !== null;
  }

  close() {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = null;
  }

  #later() {
    this.close();
    this.#timer = setTimeout(() => this.open(), this.#wait * (1 + Math.random() / 2));
    this.#wait = Math.min(2 * this.#wait, LATEST);
  }
}
