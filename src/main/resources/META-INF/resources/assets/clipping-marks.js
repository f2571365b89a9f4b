// Emphasis and links of a clipping, as they are typed in prose.

/** What holds inside an element: strong, emphasised, linked. */
export function marksOf(element, around) {
  const style = element.dataset.style ?? "";
  const weight = style.match(/(?<!-)font-weight:\s*([a-z0-9]+)/i)?.[1];
  const slant = style.match(/(?<!-)font-style:\s*([a-z]+)/i)?.[1];
  const address = element.localName === "a" ? element.getAttribute("href") : null;
  return {
    strong: weight ? /^(bold|bolder|[6-9]00)$/i.test(weight) : around.strong || /^(b|strong)$/.test(element.localName),
    emphasised: slant ? /^italic$/i.test(slant) : around.emphasised || /^(i|em|cite)$/.test(element.localName),
    link: /^https?:\/\/[^\s()<>]+$/i.test(address ?? "") ? address : around.link,
  };
}

/** Runs of text as one text. Runs of a kind are joined first: editors cut a bold word into several. */
export function written(runs) {
  const joined = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && (same(last, run) || run.text.trim() === "")) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined.map(marked).join("");
}

const same = (one, other) =>
  !one.strong === !other.strong && !one.emphasised === !other.emphasised && one.link === other.link;

function marked({ text, strong, emphasised, link }) {
  const [, before, words, after] = text.match(/^(\s*)([\s\S]*?)(\s*)$/);
  if (!words) return text;
  const sign = (strong ? "**" : "") + (emphasised ? "*" : "");
  const inked = sign + words + [...sign].reverse().join("");
  return before + (link ? `[${inked}](${link})` : inked) + after;
}
