// One row of a list of points: its fields, a blank copy of it, and the numbers in it.

/** The fields that hold words, the text last. */
export const fieldsOf = (row) => [...row.querySelectorAll(".words-of-point :is(input[type=text], textarea):not([data-own] *)")];

export const isBlank = (row) => fieldsOf(row).every((field) => field.value === "");

/** A row of the same make that holds nothing: no words, no id, no messages, nothing marked as one point's own. */
export function copyOf(row) {
  const copy = row.cloneNode(true);
  copy.querySelectorAll(".error, [data-own]").forEach((each) => each.remove());
  copy.querySelectorAll("[on]").forEach((each) => each.setAttribute("on", ""));
  copy.querySelectorAll(".messages").forEach((each) => each.replaceChildren());
  copy.querySelectorAll("input, textarea").forEach((field) => {
    field.defaultValue = "";
    field.value = "";
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
    field.removeAttribute("style");
  });
  return copy;
}

/** Numbers anew whatever begins with the field's name and a number, and shows the moves that are possible. */
export function number(rows, field) {
  const numbered = new RegExp(`(^|[\\s#])(${field}-(?:up-|down-|remove-)?)\\d+(?=-|\\s|$)`, "g");
  rows.forEach((row, at) => {
    for (const element of row.querySelectorAll("*")) {
      for (const { name, value } of [...element.attributes]) {
        if (name === "class" || name === "name" || (name === "value" && element.localName !== "button")) continue;
        const anew = value.replace(numbered, `$1$2${at + 1}`);
        if (anew !== value) element.setAttribute(name, anew);
      }
    }
    row.querySelectorAll("[data-number]").forEach((each) => (each.textContent = at + 1));
    row.querySelector("button[value*='-up-']").hidden = at === 0;
    row.querySelector("button[value*='-down-']").hidden = at === rows.length - 1;
  });
}
