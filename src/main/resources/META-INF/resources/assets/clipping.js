// The plain structure of a clipping from Word, Google Docs, LibreOffice or the web: paragraphs, list items, quotations,
// and in prose the light formatting that readers get. Everything else is dropped.
import { marksOf, written } from "./clipping-marks.js";

const DROPPED =
  "style, script, meta, link, title, xml, template, svg, img, button, select, [hidden], [data-style*='mso-list:Ignore' i], " +
  "[data-style*='mso-list: Ignore' i], [data-style*='mso-hide:all' i], [data-style*='display:none' i], [data-style*='display: none' i]";
const BLOCK =
  /^(p|div|h[1-6]|li|ul|ol|blockquote|pre|table|tbody|thead|section|article|header|footer|main|aside|figure|figcaption|dl|dt|dd|hr)$/;

/** Odd spaces and characters that nobody sees, put right. */
export const tidy = (text) =>
  text
    .replace(/\r\n?|[\u2028\u2029\v]/g, "\n")
    .replace(/[\u00a0\u2007]/g, " ")
    .replace(/[\u200b\u2060\ufeff\u00ad\ufffc\u0000-\u0008\u000c\u000e-\u001f]/g, "");

const oneLine = (text) => tidy(text).replace(/\s+/g, " ").trim();

/** The page's own policy refuses styles and handlers, and complains of each; so they go by other names. */
const inert = (html) =>
  html
    .replace(/<style[\s\S]*?<\/style>/gi, "")
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle(?=\s*=)/gi, " data-style").replace(/\son\w+(?=\s*=)/gi, " data-on"));

/** The blocks of a clipping: each a text on one line, and whether it is a paragraph, an item, a step or a quotation. */
export function blocksOf(html, formatted) {
  const clipping = new DOMParser().parseFromString(inert(html), "text/html");
  clipping.querySelectorAll(DROPPED).forEach((each) => each.remove());
  const blocks = [];
  let runs = [];

  const flush = (kind) => {
    const text = oneLine(written(runs));
    if (text) blocks.push({ kind, text });
    runs = [];
  };
  const walk = (node, kind, marks) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) runs.push({ text: child.data, ...marks });
      else if (child.nodeType !== Node.ELEMENT_NODE) continue;
      else if (child.localName === "br") flush(kind);
      else if (child.localName === "tr") row(child, kind);
      else if (BLOCK.test(child.localName)) {
        flush(kind);
        walk(child, kindOf(child, kind), marks);
        flush(kindOf(child, kind));
      } else walk(child, kind, formatted ? marksOf(child, marks) : marks);
    }
  };
  const row = (element, kind) => {
    flush(kind);
    const cells = [...element.cells].map((cell) => oneLine(cell.textContent));
    runs.push({ text: cells.filter(Boolean).join(cells.length === 2 ? ": " : ", ") });
    flush(kind);
  };
  walk(clipping.body, "paragraph", {});
  flush("paragraph");
  return blocks;
}

function kindOf(element, around) {
  if (element.parentElement.localName === "ol" && element.localName === "li") return "step";
  if (element.localName === "li" || /mso-list:\s*l\d/i.test(element.dataset.style ?? "")) return "item";
  return element.localName === "blockquote" ? "quotation" : around;
}

/** Prose as it is typed: a line for each paragraph, "- " or "1. " before items, "> " before quotations. */
export function prose(blocks) {
  let steps = 0;
  const sign = { paragraph: () => "", item: () => "- ", step: () => `${++steps}. `, quotation: () => "> " };
  const line = ({ kind, text }, at) => {
    const begins = at > 0 && kind !== blocks[at - 1].kind;
    if (begins) steps = 0;
    return (begins ? "\n" : "") + sign[kind]() + text;
  };
  return blocks.map(line).join("\n");
}
