// The reader's page beside the form, of what is in the form now. Nothing is saved and typing never waits for it.
const KEPT = "daybook.readers-page";
const REST = 500;

class ReaderPane extends HTMLElement {
  #form = this.closest("form");
  #button = document.querySelector("[data-keys=pane]");
  #room = matchMedia("(min-width: 75rem)");
  #told = document.createElement("p");
  #sheet = document.createElement("div");
  #timer;
  #asking = false;
  #stale = false;

  connectedCallback() {
    if (!this.shadowRoot) this.attachShadow({ mode: "open" }).append(this.#told, this.#sheet);
    this.#told.className = "meta";
    this.#sheet.className = "sheet";
    this.#button.hidden = false;
    this.#button.addEventListener("click", this);
    this.#room.addEventListener("change", this);
    this.#form.addEventListener("input", this);
    this.#show(localStorage.getItem(KEPT) ?? (matchMedia("(min-width: 90rem)").matches ? "shown" : "hidden"));
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#button.removeEventListener("click", this);
    this.#room.removeEventListener("change", this);
    this.#form.removeEventListener("input", this);
  }

  get shown() {
    return this.#form.dataset.readersPage === "shown" && this.#room.matches;
  }

  handleEvent(event) {
    if (event.type === "click") {
      const next = this.hidden ? "shown" : "hidden";
      localStorage.setItem(KEPT, next);
      this.#show(next);
    } else if (event.type === "change") this.#show(this.#form.dataset.readersPage);
    else this.#soon(REST);
  }

  #show(what) {
    this.#form.dataset.readersPage = what;
    this.hidden = !this.shown;
    this.#button.setAttribute("aria-pressed", String(this.shown));
    if (this.shown) this.#soon(0);
  }

  #soon(rest) {
    if (!this.shown) return;
    this.#stale = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), rest);
  }

  /** One question at a time; what changed meanwhile is asked about after the answer. */
  async #ask() {
    if (this.#asking) return;
    this.#asking = true;
    this.#stale = false;
    const begun = performance.now();
    try {
      const body = new URLSearchParams(new FormData(this.#form));
      const answer = await fetch(this.getAttribute("action"), { method: "POST", body, redirect: "error" });
      if (!answer.ok) throw new Error(answer.statusText);
      this.#print(new DOMParser().parseFromString(await answer.text(), "text/html"));
      this.#told.textContent = "As readers would see it. Not saved.";
    } catch {
      this.#told.textContent = "Not up to date: the newsroom did not answer.";
    }
    this.#asking = false;
    if (this.#stale) this.#soon(Math.max(REST, 4 * (performance.now() - begun)));
  }

  #print(page) {
    const style = page.querySelector("link[rel=stylesheet]");
    if (!this.shadowRoot.querySelector("link")) this.shadowRoot.prepend(document.importNode(style));
    const article = document.importNode(page.querySelector("article"), true);
    article.querySelector(".jump")?.remove(); // the outline above it does the same
    const headline = article.querySelector("h1");
    const under = document.createElement("h2");
    under.className = "headline";
    under.append(...headline.childNodes);
    headline.replaceWith(under);
    article.querySelectorAll("a:not([href^='#'])").forEach((link) => {
      link.target = "_blank";
      link.rel = "noopener";
    });
    if (this.#sheet.firstElementChild) patch(this.#sheet.firstElementChild, article);
    else this.#sheet.append(article);
  }
}

/** Changes only what differs, so that the pane stays where it was scrolled to. */
function patch(old, now) {
  if (old.isEqualNode(now)) return;
  if (old.nodeName !== now.nodeName || old.className !== now.className || !now.firstElementChild) {
    old.replaceWith(now);
    return;
  }
  const before = [...old.children];
  const after = [...now.children];
  after.forEach((child, at) => (before[at] ? patch(before[at], child) : old.append(child)));
  before.slice(after.length).forEach((child) => child.remove());
}

customElements.define("reader-pane", ReaderPane);
