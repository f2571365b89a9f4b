// Beside each passage stands a link that leads to the form for a remark on it. Where some of its words are marked, they
// go into the form with it, without a way round by the server.
const form = document.getElementById("remark-form");

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-remark]");
  const choice = form?.elements.about;
  const wanted = [...(choice?.options ?? [])].find((option) => option.value === link?.dataset.remark);
  if (!wanted || event.metaKey || event.ctrlKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  wanted.selected = true;
  const marked = getSelection();
  const passage = link.closest("li, dd, .prose");
  const words = marked && passage?.contains(marked.anchorNode) && passage.contains(marked.focusNode) ? marked.toString() : "";
  form.elements.quoted.value = words.trim();
  form.elements.text.focus();
});
