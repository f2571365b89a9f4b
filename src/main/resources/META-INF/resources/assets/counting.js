// Counts beside the form, true while somebody types. Only the field that changed is counted, after a short pause.
const form = document.querySelector("form.editor");
const REST = 150;
const counted = (number, noun) => `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
const known = new WeakMap();
const waiting = new Set();
const warning = document.createElement("p");
let timer;

function words(text) {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const gap = code === 32 || (code >= 9 && code <= 13);
    if (!gap && !inside) count++;
    inside = !gap;
  }
  return count;
}

/** What readers read of running text: no signs before lines, no addresses. */
const plain = (field) =>
  field.hasAttribute("data-prose")
    ? field.value.replace(/\]\((?:https?:|mailto:)[^\s)]*\)/g, "").replace(/^[ \t]*(?:[->]|\d+\.)[ \t]+/gm, "")
    : field.value;

const wordsOf = (field) => {
  if (!known.has(field)) known.set(field, words(plain(field)));
  return known.get(field);
};

const fieldsIn = (section) => [...section.querySelectorAll(".body :is(textarea, input[type=text])")].filter((field) => !field.closest("[data-own]"));

function limit(count) {
  const field = document.getElementById(count.dataset.count);
  const most = Number(count.dataset.most);
  const noun = count.dataset.noun;
  const held = noun === "topic" ? field.value.split(/[,\n]/).filter((topic) => topic.trim()).length : field.value.length;
  const left = most - held;
  count.textContent = `${held.toLocaleString("en-GB")} of at most ${counted(most, noun)}`;
  if (left < 0) count.textContent += `, ${(-left).toLocaleString("en-GB")} too many`;
  const near = left < 0 ? "over" : noun === "character" && left <= Math.max(10, most / 10) ? "near" : null;
  if (near && near !== count.dataset.near) {
    const name = document.querySelector(`label[for="${field.id}"]`)?.textContent.trim() ?? "This field";
    warning.textContent = near === "over" ? `${name}: too long.` : `${name}: ${counted(left, noun)} left.`;
  }
  if (near) count.dataset.near = near;
  else delete count.dataset.near;
}

function sum(told) {
  const section = told.closest(".section");
  const fields = fieldsIn(section);
  const held = counted(fields.reduce((all, field) => all + wordsOf(field), 0), "word");
  const rows = [...section.querySelectorAll("point-list li.point")].filter((row) =>
    [...row.querySelectorAll(".words-of-point :is(input, textarea)")].some((field) => field.value.trim()),
  );
  told.textContent = section.querySelector("point-list") ? `${counted(rows.length, "point")} with ${held}` : held;
}

function count() {
  form.querySelectorAll("[data-count]").forEach((each) => {
    if (waiting.has(document.getElementById(each.dataset.count))) limit(each);
  });
  const sections = new Set([...waiting].map((field) => field.closest(".section")).filter(Boolean));
  sections.forEach((section) => sum(section.querySelector("[data-sum]")));
  waiting.clear();
  const read = [...form.querySelectorAll("#headline, #standfirst, .section .body :is(textarea, input[type=text])")];
  const all = read.filter((field) => !field.closest("[data-own]")).reduce((sum, field) => sum + wordsOf(field), 0);
  const minutes = Math.max(1, Math.round(all / 230));
  document.getElementById("totals").textContent = `${counted(all, "word")}, ${counted(minutes, "minute")} to read`;
}

function changed(fields) {
  fields.forEach((field) => {
    known.delete(field);
    waiting.add(field);
  });
  clearTimeout(timer);
  timer = setTimeout(count, REST);
}

warning.className = "visually-hidden";
warning.setAttribute("role", "status");
form?.append(warning);
form?.addEventListener("input", (event) => {
  if (event.target.matches("textarea, input[type=text]")) changed([event.target]);
});
form?.addEventListener("daybook:changed", (event) => changed(fieldsIn(event.target.closest(".section"))));
