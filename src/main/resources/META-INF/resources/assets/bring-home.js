// Brings to the newsroom what a browser kept of texts while the newsroom was away, or their writer signed out. On the
// page where such a text is written it is put into the form.
import { send } from "./autosave-request.js";
import { all, drop } from "./rescue.js";

const home = bringHome();

async function bringHome() {
  const answers = [];
  for (const [tab, entry] of all()) {
    const answer = await send(entry.to, entry.pairs, tab, entry.turn);
    if (answer.status === 200) {
      drop(tab, entry.turn);
      answers.push({ to: entry.to, ...answer });
    }
  }
  return answers;
}

home.then((answers) => {
  const page = document.querySelector("auto-save");
  const mine = answers.filter((answer) => answer.outcome === "KEPT" && answer.to === page?.getAttribute("to")).pop();
  if (mine && !page.touched) {
    location.replace(`${page.getAttribute("page")}?working=${mine.working}`);
  }
});

// Whoever signs out leaves nothing in the browser.
const signOut = document.querySelector("form[action='/logout']");
signOut?.addEventListener("submit", async (event) => {
  window.dispatchEvent(new Event("daybook:leaving"));
  if (!all().length) {
    return;
  }
  event.preventDefault();
  await home;
  await bringHome();
  const left = all();
  if (!left.length || confirm("Some of your text is in this browser only. Sign out and lose it?")) {
    left.forEach(([tab, entry]) => drop(tab, entry.turn));
    signOut.submit();
  }
});
