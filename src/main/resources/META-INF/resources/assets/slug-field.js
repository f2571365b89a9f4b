// The address, suggested from the headline until somebody types another or readers know it.
const REST = 350;

class SlugField extends HTMLElement {
  #headline = document.getElementById(this.getAttribute("from"));
  #slug = this.querySelector("input");
  #said = document.createElement("p");
  #timer;
  #asked = 0;

  connectedCallback() {
    this.#said.className = "said meta";
    this.#said.setAttribute("role", "status");
    this.#slug.after(this.#said);
    this.#headline.addEventListener("input", this);
    this.#slug.addEventListener("input", this);
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#said.remove();
    this.#headline.removeEventListener("input", this);
    this.#slug.removeEventListener("input", this);
  }

  handleEvent(event) {
    if (!event.isTrusted && event.detail === "suggested") return;
    const typed = event.target === this.#slug;
    if (typed) this.toggleAttribute("follows", this.#slug.value.trim() === "");
    if (!typed && !this.hasAttribute("follows")) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(this.hasAttribute("follows") ? this.#headline : this.#slug), REST);
  }

  async #ask(field) {
    this.#said.textContent = "";
    if (field.value.trim() === "") return;
    const asked = ++this.#asked;
    const query = new URLSearchParams({ headline: field.value.slice(0, 500) });
    if (this.getAttribute("briefing")) query.set("briefing", this.getAttribute("briefing"));
    try {
      const answer = await fetch(`/desk/slug?${query}`, { redirect: "error" });
      if (answer.ok && asked === this.#asked) this.#tell(field, await answer.json());
    } catch {
      // The address is made and checked when the briefing is saved.
    }
  }

  #tell(field, { slug, taken, free, held }) {
    if (field === this.#headline) {
      if (!held && this.hasAttribute("follows")) this.#fill(free);
      if (taken && !held) this.#said.textContent = `Another briefing has ${slug}; ${free} is free.`;
      return;
    }
    const typed = this.#slug.value.trim();
    if (typed === free) this.#said.textContent = "This address is free.";
    else this.#offer(taken ? `Another briefing has ${slug}.` : "An address has small letters, digits and hyphens only.", free);
  }

  #offer(words, free) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = `Use ${free}`;
    button.addEventListener("click", () => {
      this.#fill(free);
      this.#slug.focus();
      this.#said.textContent = "";
    });
    this.#said.replaceChildren(words, " ", button);
  }

  #fill(slug) {
    this.#slug.value = slug;
    this.#slug.dispatchEvent(new CustomEvent("input", { bubbles: true, detail: "suggested" }));
  }
}

customElements.define("slug-field", SlugField);
