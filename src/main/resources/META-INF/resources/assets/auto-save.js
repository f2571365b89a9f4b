// Keeps what is typed into a form: in the browser at once, in the newsroom within a second or two. Typing never waits.
import { fields, tabName } from "./autosave-request.js";
import { Keeper } from "./keeper.js";
import { SaveState } from "./save-state.js";

const NOTED_AFTER = 150;

class AutoSave extends HTMLElement {
  #form;
  #state;
  #keeper;
  #noting;
  #leaving = false;
  #listening = new AbortController();

  connectedCallback() {
    const tab = tabName();
    this.#form = this.closest("form");
    this.#form.elements.tab.value = tab;
    this.#state = new SaveState(this.querySelector("[role=status]"), this.getAttribute("page"));
    this.#keeper = new Keeper(this.getAttribute("to"), tab, { words: this.#words() }, (answer) => this.#told(answer));
    this.#on(this.#form, ["input", "change", "daybook:changed"], () => this.#changed());
    this.#on(window, ["submit"], (event) => event.target === this.#form && this.#submitted(event));
    this.#on(window, ["pagehide", "daybook:leaving"], () => this.#leave());
    this.#on(document, ["visibilitychange"], () => (document.hidden ? this.#leave() : this.#retry()));
    this.#on(window, ["online", "focus", "pageshow"], () => this.#retry());
    this.#on(window, ["offline"], () => this.#keeper.unsafe && this.#told({ status: 0 }));
    this.#on(window, ["beforeunload"], (event) => this.#warn(event));
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  /** Whether anything was typed since the page came. */
  get touched() {
    this.#note();
    return this.#keeper.turn > 0;
  }

  #on(target, names, act) {
    names.forEach((name) => target.addEventListener(name, act, { signal: this.#listening.signal }));
  }

  #words() {
    return JSON.stringify(fields(this.#form).filter(([name]) => !name.startsWith("working")));
  }

  #changed() {
    this.#leaving = false;
    this.#noting ??= setTimeout(() => this.#note(), NOTED_AFTER);
  }

  #note() {
    clearTimeout(this.#noting);
    this.#noting = undefined;
    if (this.#keeper.note(this.#words(), fields(this.#form)) && !this.#keeper.failing) {
      this.#state.saving();
    }
  }

  #told(answer) {
    if (answer.status !== 200) {
      this.#state.trouble(answer.status, this.#keeper.inBrowser, answer.words);
      return;
    }
    this.#form.elements.working.value = answer.working;
    this.#form.elements.workingNumber.value = answer.workingNumber;
    this.#state.saved(answer.at, answer.words, this.#keeper.unsafe);
    if (answer.outcome === "KEPT") {
      // So that the page comes back with this text, whichever way it is opened again.
      history.replaceState(history.state, "", `${this.getAttribute("page")}?working=${answer.working}${location.hash}`);
    }
  }

  #retry() {
    if (this.#keeper.failing) {
      this.#keeper.send();
    }
  }

  #leave() {
    this.#note();
    if (!this.#leaving) {
      this.#keeper.send();
    }
  }

  /** The form itself carries the words now; the browser keeps them until it knows that they have arrived. */
  #submitted(event) {
    this.#note();
    this.#form.elements.turn.value = this.#keeper.turn;
    if (!navigator.onLine) {
      event.preventDefault();
      this.#told({ status: 0 });
    } else if (!event.defaultPrevented) {
      this.#leaving = true;
      this.#keeper.rest();
    }
  }

  #warn(event) {
    this.#note();
    if (this.#keeper.unsafe && !this.#keeper.inBrowser && !this.#leaving) {
      event.preventDefault();
    }
  }
}

customElements.define("auto-save", AutoSave);
