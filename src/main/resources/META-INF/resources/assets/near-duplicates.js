// Tells, while a briefing is written, what it shares with others: asks the server once the writer pauses.
const PAUSE = 3000;

customElements.define("near-duplicates", class extends HTMLElement {
  #form;
  #timer;
  #asked = 0;
  #pause = () => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), PAUSE);
  };

  connectedCallback() {
    this.#form = this.closest("form");
    this.#form?.addEventListener("input", this.#pause);
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#form?.removeEventListener("input", this.#pause);
  }

  async #ask() {
    const turn = ++this.#asked;
    try {
      const answer = await fetch(this.getAttribute("check"), {
        method: "POST",
        body: new URLSearchParams(new FormData(this.#form)),
        redirect: "error",
      });
      if (answer.ok && turn === this.#asked) {
        this.#show(await answer.text());
      }
    } catch {
      // The server is away. The warning can wait; the page says elsewhere what happens to the words.
    }
  }

  #show(answer) {
    const found = new DOMParser().parseFromString(answer, "text/html").body;
    if (found.textContent.trim() !== this.textContent.trim()) {
      this.replaceChildren(...found.childNodes);
    }
  }
});
