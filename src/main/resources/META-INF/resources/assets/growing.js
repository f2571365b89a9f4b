// Fields grow with their text. Browsers that know field-sizing do it themselves.
const form = document.querySelector("form.editor");

function grow(field) {
  field.style.blockSize = "auto";
  field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}

if (form && !CSS.supports("field-sizing", "content")) {
  form.querySelectorAll("textarea").forEach(grow);
  form.addEventListener("input", (event) => event.target.localName === "textarea" && requestAnimationFrame(() => grow(event.target)));
  form.addEventListener("daybook:changed", (event) => event.target.querySelectorAll("textarea").forEach(grow));
}
