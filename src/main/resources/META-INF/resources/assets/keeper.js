// Knows what of a text is safe in the newsroom, sends the rest there, one request at a time, and tries again.
import { send } from "./autosave-request.js";
import { drop, keep } from "./rescue.js";

const PAUSE = 700;
const LONGEST = 2_500;
const LONGEST_WAIT = 30_000;

export class Keeper {
  inBrowser = true;
  #to;
  #tab;
  #tell;
  #now;
  #safe;
  #safeTurn = 0;
  #since = 0;
  #sending = false;
  #failures = 0;
  #timer;

  /** What is there at first is safe. "tell" is called with each answer. */
  constructor(to, tab, first, tell) {
    this.#to = to;
    this.#tab = tab;
    this.#tell = tell;
    this.#now = { turn: 0, words: "", pairs: [], ...first };
    this.#safe = this.#now.words;
  }

  /** How often the words have changed. */
  get turn() {
    return this.#now.turn;
  }

  get unsafe() {
    return this.#now.words !== this.#safe;
  }

  get failing() {
    return this.#failures > 0;
  }

  /** Takes down what there is now, in the browser first; whether it is anything new. */
  note(words, pairs) {
    if (words === this.#now.words) {
      return false;
    }
    this.#now = { turn: this.#now.turn + 1, words, pairs };
    this.#since ||= Date.now();
    this.inBrowser = keep(this.#tab, { to: this.#to, turn: this.#now.turn, pairs });
    this.#soon(Math.max(0, Math.min(PAUSE, this.#since + LONGEST - Date.now())));
    return true;
  }

  /** Sends what is not safe, whatever is on its way: what overtakes it is told from it by its turn. */
  async send() {
    clearTimeout(this.#timer);
    if (!this.unsafe) {
      return;
    }
    const { turn, words, pairs } = this.#now;
    const answer = await send(this.#to, pairs, this.#tab, turn);
    if (answer.status === 200) {
      this.#arrived(turn, words);
    } else {
      this.#failures++;
    }
    this.#tell(answer);
  }

  /** Nothing is sent until more is typed. */
  rest() {
    clearTimeout(this.#timer);
  }

  #soon(wait) {
    clearTimeout(this.#timer);
    const patience = this.#failures ? Math.min(LONGEST_WAIT, 1_000 * 2 ** this.#failures) : 0;
    this.#timer = setTimeout(() => this.#next(), Math.max(wait, patience));
  }

  async #next() {
    if (this.#sending) {
      return;
    }
    this.#sending = true;
    await this.send();
    this.#sending = false;
    if (this.unsafe) {
      this.#soon(0);
    }
  }

  #arrived(turn, words) {
    this.#failures = 0;
    drop(this.#tab, turn);
    if (turn >= this.#safeTurn) {
      this.#safeTurn = turn;
      this.#safe = words;
      this.#since = this.unsafe ? Date.now() : 0;
    }
  }
}
