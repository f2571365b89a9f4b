// The keys of a point, which is one line: Enter goes on to the next, Backspace in an empty one goes back.
import { fieldsOf, isBlank } from "./point-row.js";
import { putBack } from "./point-paste.js";

export function pressed(list, row, event) {
  if (event.isComposing || event.ctrlKey || event.metaKey) return;
  const { key, altKey, shiftKey } = event;
  const act =
    altKey && key === "ArrowUp" ? () => list.move(row, -1)
    : altKey && key === "ArrowDown" ? () => list.move(row, 1)
    : altKey || shiftKey ? null
    : key === "Enter" ? () => enter(list, row, event.target)
    : key === "Backspace" && list.rows.length > 1 && isBlank(row) ? () => back(list, row)
    : null;
  if (!act) return;
  event.preventDefault();
  act();
}

function back(list, row) {
  const near = row.previousElementSibling;
  if (!near) {
    list.remove(row);
    fieldsOf(list.rows[0])[0].focus();
    return;
  }
  row.remove();
  list.changed();
  const text = fieldsOf(near).at(-1);
  text.focus();
  text.setSelectionRange(text.value.length, text.value.length);
}

/** From a label to its text; from a text to a new point, with whatever stands right of the cursor. */
function enter(list, row, field) {
  const next = fieldsOf(row)[fieldsOf(row).indexOf(field) + 1];
  if (next) {
    next.focus();
    return;
  }
  const rest = field.value.slice(field.selectionEnd).trimStart();
  if (rest === "") {
    list.add(row);
    return;
  }
  const before = fieldsOf(row).map((each) => each.value);
  const added = list.insert(row, fieldsOf(row).length > 1 ? ["", rest] : [rest]);
  if (!added) {
    list.add(row);
    return;
  }
  field.value = field.value.slice(0, field.selectionStart).trimEnd();
  list.changed();
  fieldsOf(added)[0].focus();
  fieldsOf(added)[0].setSelectionRange(0, 0);
  list.say(`${list.name} split in two.`, "Undo", () => putBack(list, row, before, [added]));
}
