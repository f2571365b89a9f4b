// Rows of points without a round trip: what the buttons do by a submit is done here, and can be undone.
import { copyOf, fieldsOf, number } from "./point-row.js";
import { pressed } from "./point-keys.js";

class PointList extends HTMLElement {
  #said = document.createElement("p");

  connectedCallback() {
    this.#said.className = "said meta";
    this.#said.setAttribute("role", "status");
    this.append(this.#said);
    this.addEventListener("click", this);
    this.addEventListener("keydown", this);
  }

  disconnectedCallback() {
    this.#said.remove();
    this.removeEventListener("click", this);
    this.removeEventListener("keydown", this);
  }

  get rows() {
    return [...this.querySelector("ol").children];
  }

  handleEvent(event) {
    const row = event.target.closest("li");
    if (event.type === "keydown") {
      if (row && fieldsOf(row).includes(event.target)) pressed(this, row, event);
      return;
    }
    const act = event.target.closest("button[name=do]")?.value.match(/-(add|up|down|remove)(?:-\d+)?$/)?.[1];
    if (!act) return;
    event.preventDefault();
    if (act === "add") this.add(this.rows.at(-1));
    if (act === "remove") this.remove(row);
    if (act === "up") this.move(row, -1);
    if (act === "down") this.move(row, 1);
  }

  /** A new row after another, where one more fits; the caller tells of the change. */
  insert(after, values = []) {
    if (this.rows.length >= Number(this.getAttribute("most"))) return null;
    const row = copyOf(after);
    fieldsOf(row).forEach((field, at) => (field.value = values[at] ?? ""));
    after.after(row);
    return row;
  }

  add(after) {
    const row = this.insert(after);
    if (!row) {
      this.say(`No more fit: at most ${this.getAttribute("most")}.`);
      return;
    }
    this.changed();
    this.say("");
    fieldsOf(row)[0].focus();
  }

  /** Moves the neighbour, not the row: what has the focus keeps it. */
  move(row, by) {
    const neighbour = by < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!neighbour) return;
    if (by < 0) row.after(neighbour);
    else row.before(neighbour);
    this.changed();
    if (document.activeElement?.hidden) row.querySelector("button[name=do]:not([hidden])").focus();
    row.scrollIntoView({ block: "nearest" });
    this.say(`${this.name} moved ${by < 0 ? "up" : "down"}: now ${this.rows.indexOf(row) + 1} of ${this.rows.length}.`);
  }

  /** Takes a row out, and a blank one in where it was the only one. Its words are kept for whoever wants it back. */
  remove(row) {
    const at = this.rows.indexOf(row);
    const blank = this.rows.length === 1 ? copyOf(row) : null;
    if (blank) row.after(blank);
    row.remove();
    this.changed();
    const near = this.rows[Math.min(at, this.rows.length - 1)];
    (blank ? fieldsOf(near)[0] : near.querySelector("button[value*=-remove-]")).focus();
    this.say(`${this.name} ${at + 1} removed.`, "Bring it back", () => this.#bringBack(row, at, blank));
  }

  #bringBack(row, at, blank) {
    if (blank?.isConnected && fieldsOf(blank).every((field) => field.value === "")) blank.remove();
    if (this.rows[at]) this.rows[at].before(row);
    else this.querySelector("ol").append(row);
    this.changed();
    fieldsOf(row)[0].focus();
    this.say(`${this.name} ${at + 1} is back.`);
  }

  /** Says what was done to whoever sees it or listens, and offers to undo it. */
  say(words, undoing, undo) {
    this.#said.textContent = words;
    if (!undo) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = undoing;
    button.addEventListener("click", undo);
    this.#said.append(" ", button);
  }

  get name() {
    const name = this.getAttribute("name");
    return name[0].toUpperCase() + name.slice(1);
  }

  changed() {
    number(this.rows, this.getAttribute("field"));
    this.dispatchEvent(new Event("input", { bubbles: true }));
    this.dispatchEvent(new CustomEvent("daybook:changed", { bubbles: true }));
  }
}

customElements.define("point-list", PointList);
