// Several lines in one point become several points. A labelled point parts "Label: text".
import { fieldsOf, isBlank } from "./point-row.js";

const LABELLED = /^(.{1,120}?): (.+)$/s;

/** Whether lines that are pasted into a field make more than its words. */
export function makesPoints(field, lines) {
  const row = field.closest("li");
  const blank = isBlank(row);
  return lines.length > 1 ? blank || field.localName === "textarea" : blank && fieldsOf(row).length > 1 && LABELLED.test(lines[0] ?? "");
}

export function paste(field, lines) {
  const list = field.closest("point-list");
  const row = field.closest("li");
  const fields = fieldsOf(row);
  const before = fields.map((each) => each.value);
  const values = (line) => (fields.length > 1 ? (line.match(LABELLED)?.slice(1) ?? ["", line]) : [line]);
  const [first, ...others] = lines;
  if (isBlank(row)) fields.forEach((each, at) => (each.value = values(first)[at]));
  else field.setRangeText(first, field.selectionStart, field.selectionEnd, "end");
  const added = [];
  for (const line of others) {
    const next = list.insert(added.at(-1) ?? row, values(line));
    if (!next) break;
    added.push(next);
  }
  list.changed();
  fieldsOf(added.at(-1) ?? row).at(-1).focus();
  list.say(said(list, others.length, added.length), "Undo", () => putBack(list, row, before, added));
}

function said(list, others, added) {
  if (others === 0) return "Parted into label and text.";
  const left = others - added;
  const pasted = `Pasted as ${added + 1} points.`;
  return left ? `${pasted} ${left} did not fit: at most ${list.getAttribute("most")}.` : pasted;
}

/** As it was before one row became several. */
export function putBack(list, row, before, added) {
  added.forEach((each) => each.remove());
  fieldsOf(row).forEach((field, at) => (field.value = before[at]));
  list.changed();
  fieldsOf(row).at(-1).focus();
  list.say("It is as it was before.");
}
