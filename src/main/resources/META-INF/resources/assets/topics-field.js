// Topics: completes what is typed after the last comma, and adds one that is in use by its button.
const REST = 150;

class TopicsField extends HTMLElement {
  #input = this.querySelector("input");
  #list = document.createElement("datalist");
  #timer;

  connectedCallback() {
    this.#list.id = "topics-offered";
    this.append(this.#list);
    this.#input.setAttribute("list", this.#list.id);
    this.#input.addEventListener("input", this);
    this.querySelectorAll("[data-topic]").forEach((name) => name.replaceWith(this.#button(name.textContent)));
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#list.remove();
    this.#input.removeEventListener("input", this);
  }

  handleEvent() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), REST);
  }

  /** What stands before the last comma, and what is begun after it. */
  get #parts() {
    const [, before, begun] = this.#input.value.match(/^(.*,\s*)?([^,]*)$/s);
    return { before: before ?? "", begun: begun.trim() };
  }

  #has(name) {
    return this.#input.value.split(",").some((topic) => topic.trim().toLowerCase() === name.toLowerCase());
  }

  async #ask() {
    const { before, begun } = this.#parts;
    if (begun === "") {
      this.#list.replaceChildren();
      return;
    }
    try {
      const answer = await fetch(`/desk/topics?${new URLSearchParams({ begins: begun })}`, { redirect: "error" });
      if (!answer.ok || begun !== this.#parts.begun) return;
      const names = (await answer.json()).filter((name) => !this.#has(name));
      this.#list.replaceChildren(...names.map((name) => new Option(name, before + name)));
    } catch {
      // A topic can be typed in full.
    }
  }

  #button(name) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = name;
    button.addEventListener("click", () => {
      if (this.#has(name)) return;
      const already = this.#input.value.replace(/[,\s]+$/, "");
      this.#input.value = already ? `${already}, ${name}` : name;
      this.#input.dispatchEvent(new Event("input", { bubbles: true }));
    });
    return button;
  }
}

customElements.define("topics-field", TopicsField);
