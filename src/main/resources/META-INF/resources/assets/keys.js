// The form's keys, and the sheet that tells them. The sheet is a page of its own without this.
const form = document.querySelector("form.editor");
const sheet = document.getElementById("shortcuts");
const KEPT = "daybook.question-key";
const press = (button) => form.querySelector(button).click();

const ACTS = {
  "ctrl s": () => press(".bar button[value=save]"),
  "ctrl enter": () => press(".bar button[value=submit]"),
  "ctrl shift e": () => {
    const beside = document.querySelector("[data-keys=pane]");
    if (beside.checkVisibility()) beside.click();
    else document.querySelector("button[value=look]").click();
  },
};

function pressed(event) {
  if (event.defaultPrevented || event.isComposing || event.altKey || sheet.open) return;
  const held = event.ctrlKey || event.metaKey;
  const name = (held ? "ctrl " : "") + (held && event.shiftKey ? "shift " : "") + event.key.toLowerCase();
  const asks =
    event.key === "?" && !held && localStorage.getItem(KEPT) !== "off" && !event.target.closest("input, textarea, select");
  const act = asks ? () => sheet.showModal() : ACTS[name];
  if (!act) return;
  event.preventDefault();
  act();
}

if (form && sheet) {
  document.addEventListener("keydown", pressed);
  const asked = sheet.querySelector("[data-keys=question]");
  asked.checked = localStorage.getItem(KEPT) !== "off";
  asked.addEventListener("change", () => localStorage.setItem(KEPT, asked.checked ? "on" : "off"));
  document.querySelector("a[data-keys=shortcuts]").addEventListener("click", (event) => {
    event.preventDefault();
    sheet.showModal();
  });
}
