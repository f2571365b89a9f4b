// Asks, in each pause of the typing, what house style has against the words and what is still missing, and shows it
// beside them: the same notes, states and buttons that the server puts into the form. A button that mends something does
// so in the field at once.
const PAUSE = 600;

class StyleCheck {
  #form;
  #address;
  #timer = 0;
  #asking = false;
  #again = false;

  constructor(form) {
    this.#form = form;
    const path = new URL(form.action).pathname;
    this.#address = path.endsWith("/edit") ? path.replace(/edit$/, "check") : path + "/new/check";
    form.addEventListener("input", () => this.#soon());
    form.addEventListener("click", (event) => this.#mend(event));
  }

  #soon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), PAUSE);
  }

  async #ask() {
    if (this.#asking) {
      this.#again = true;
      return;
    }
    this.#asking = true;
    this.#again = false;
    try {
      const body = new URLSearchParams(new FormData(this.#form));
      const answer = await fetch(this.#address, { method: "POST", body, redirect: "error" });
      if (answer.ok && !this.#again) {
        this.#show(new DOMParser().parseFromString(await answer.text(), "text/html"));
      }
    } catch {
      // Away or signed out: the notes stay as they are, and the server checks again at the next save.
    } finally {
      this.#asking = false;
      if (this.#again) {
        this.#soon();
      }
    }
  }

  #show(told) {
    for (const box of this.#form.querySelectorAll("[data-messages]")) {
      const notes = told.querySelector(`[data-messages="${box.dataset.messages}"]`)?.querySelectorAll(".note") ?? [];
      const said = [...notes].map((note) => note.outerHTML).join();
      if (said !== [...box.querySelectorAll(".note")].map((note) => note.outerHTML).join()) {
        const focused = box.contains(document.activeElement);
        box.querySelectorAll(".note").forEach((note) => note.remove());
        box.append(...[...notes].map((note) => document.importNode(note, true)));
        if (focused) {
          this.#controls(box)[0]?.focus();
        }
      }
    }
    for (const state of this.#form.querySelectorAll("[data-state-of]")) {
      this.#renew(state, told.querySelector(`[data-state-of="${state.dataset.stateOf}"]`));
    }
    this.#renew(this.#form.querySelector("[data-missing]"), told.querySelector("[data-missing]"));
    this.#announce();
  }

  // A link that has the focus keeps it: what stands round it is renewed at the next pause.
  #renew(shown, told) {
    if (shown && told && shown.innerHTML !== told.innerHTML && !shown.contains(document.activeElement)) {
      shown.replaceChildren(...[...told.childNodes].map((node) => document.importNode(node, true)));
    }
  }

  #controls(box) {
    const id = box.dataset.messages;
    return [id, id + "-text"].map((each) => document.getElementById(each)).filter((each) => each?.matches("textarea, input"));
  }

  #mend(event) {
    const button = event.target.closest?.(".note button[data-found]");
    const box = button?.closest("[data-messages]");
    const field = box?.parentElement.querySelector(`[name="${button.dataset.control}"]`);
    const at = field ? this.#find(field.value, button.dataset.found, Number(button.dataset.nth)) : -1;
    if (at < 0) {
      return; // The form goes to the server, which finds it.
    }
    event.preventDefault();
    const right = button.dataset.right;
    field.setRangeText(right, at, at + button.dataset.found.length, "end");
    button.closest(".note").remove();
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #find(text, found, nth) {
    let at = text.indexOf(found);
    for (let i = 0; i < nth && at >= 0; i++) {
      at = text.indexOf(found, at + found.length);
    }
    return at;
  }

  // Says how much there is to mend whenever that is something else than was said before.
  #announce() {
    const errors = this.#count("error");
    const advice = this.#count("advice");
    const parts = [];
    if (errors) {
      parts.push(errors === 1 ? "1 error" : `${errors} errors`);
    }
    if (advice) {
      parts.push(advice === 1 ? "advice in 1 place" : `advice in ${advice} places`);
    }
    const status = document.getElementById("style-state");
    const words = `House style: ${parts.join(", ") || "nothing to mend"}.`;
    if (status && status.textContent !== words && (parts.length || status.textContent)) {
      status.textContent = words;
    }
  }

  #count(weight) {
    return this.#form.querySelectorAll(`.note[data-weight="${weight}"]`).length;
  }
}

const form = document.querySelector("form#briefing");
if (form) {
  new StyleCheck(form);
}
