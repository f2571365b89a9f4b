// What is pasted from Word or the web becomes clean text; several lines in a point become several points.
import { blocksOf, prose, tidy } from "./clipping.js";
import { makesPoints, paste } from "./point-paste.js";

const BULLET = /^[ \t]*(?:[-*+•‣◦▪●○·–—§]|\d{1,2}[.)])[ \t]+/;

document.querySelector("form.editor")?.addEventListener("paste", (event) => {
  const field = event.target;
  const html = event.clipboardData.getData("text/html");
  const plain = event.clipboardData.getData("text/plain");
  if (!field.matches("textarea, input[type=text]") || !(html || plain)) return;
  const formatted = field.hasAttribute("data-prose");
  const blocks = html ? blocksOf(html, formatted) : null;
  const lines = (blocks?.map((block) => block.text) ?? tidy(plain).split("\n")).map((line) => line.trim()).filter(Boolean);
  const items = lines.map((line) => line.replace(BULLET, ""));
  if (field.closest("point-list .words-of-point") && makesPoints(field, items)) {
    event.preventDefault();
    paste(field, items);
    return;
  }
  const text = formatted ? (blocks ? prose(blocks) : listed(tidy(plain))) : lines.join(" ");
  if (!html && text === plain) return;
  event.preventDefault();
  insert(field, text);
});

const listed = (text) => text.replace(/^[ \t]*[•‣◦▪●○·][ \t]+/gm, "- ");

/** As if typed, so that the browser can undo it. */
function insert(field, text) {
  field.focus();
  if (document.execCommand("insertText", false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste", data: text }));
}
