// What the browser keeps of a text until the newsroom has it: one entry for each tab, under the name of who writes.
const MINE = `daybook:text:${document.body.dataset.staff ?? ""}:`;

/** Whether the browser has kept it. */
export function keep(tab, entry) {
  try {
    localStorage.setItem(MINE + tab, JSON.stringify(entry));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what a tab had typed up to that turn; what was typed after it stays. */
export function drop(tab, turn) {
  const entry = read(MINE + tab);
  if (entry && entry.turn <= turn) {
    localStorage.removeItem(MINE + tab);
  }
}

/** All that is kept for whoever is signed in, as pairs of a tab and its entry. */
export function all() {
  if (!document.body.dataset.staff) {
    return [];
  }
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(MINE))
      .map((key) => [key.slice(MINE.length), read(key)])
      .filter(([, entry]) => entry);
  } catch {
    return [];
  }
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}
