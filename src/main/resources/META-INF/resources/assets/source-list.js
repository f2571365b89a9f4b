// Sources of a point or section without a round trip: one is added, one is taken out, and the summary stays true.
class SourceList extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", this);
    this.addEventListener("change", this);
    const details = this.querySelector("details");
    details.open = this.#rows.length > 0 ? details.open : location.hash === `#${details.id}`;
    this.#tell();
  }

  disconnectedCallback() {
    this.removeEventListener("click", this);
    this.removeEventListener("change", this);
  }

  get #rows() {
    return [...this.querySelectorAll(".source-rows > .source")];
  }

  handleEvent(event) {
    const act = event.type === "click" && event.target.closest("button[name=do]")?.value.match(/-source(-drop-\d+)?$/);
    if (act) {
      event.preventDefault();
      if (act[1]) this.#drop(event.target.closest(".source"));
      else this.#add();
      this.dispatchEvent(new Event("input", { bubbles: true }));
    }
    this.#tell();
  }

  #add() {
    if (this.#rows.length >= Number(this.getAttribute("most"))) return;
    const row = this.querySelector("template").content.firstElementChild.cloneNode(true);
    const stem = `source-${this.#on()}-${Date.now()}`;
    for (const name of ["id", "for"]) {
      for (const each of [row, ...row.querySelectorAll(`[${name}]`)]) {
        if (each.hasAttribute(name)) each.setAttribute(name, each.getAttribute(name).replace(/^source-new0-0/, stem));
      }
    }
    row.querySelector("[name=sourceOn]").value = this.#on();
    this.querySelector(".source-rows").append(row);
    row.querySelector("[name=sourceTitles]").focus();
  }

  #drop(row) {
    row.remove();
    this.querySelector("summary").focus();
  }

  /** What the sources stand on. A point that was never saved gets a name that holds until it is. */
  #on() {
    const id = this.closest("li")?.querySelector("input[name$=Ids]:not([name=sourceIds])");
    if (!id) return this.getAttribute("on");
    if (id.value === "") {
      const taken = new Set([...id.form.querySelectorAll("input[name$=Ids]")].map((each) => each.value));
      let number = 1;
      while (taken.has(`new${number}`)) number++;
      id.value = `new${number}`;
    }
    return id.value;
  }

  #tell() {
    const count = this.#rows.length;
    const hidden = this.#rows.filter((row) => row.querySelector("select").value === "PRIVATE").length;
    const words = count === 0 ? "No source yet" : count === 1 ? "1 source" : `${count} sources`;
    this.querySelector("[data-summary]").textContent = hidden ? `${words}, ${hidden} private` : words;
    this.querySelector(".adds > button").hidden = count >= Number(this.getAttribute("most"));
  }
}

customElements.define("source-list", SourceList);
