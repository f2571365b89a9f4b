// Sends the fields of a form to be kept, and tells what became of them.
const LARGEST_ON_LEAVING = 60_000;
const PATIENCE = 20_000;

/** A name that no other tab has, in the form of a UUID. Not from randomUUID, which plain HTTP does not have. */
export function tabName() {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** The names and values of a form that are words, or say what they are based on. */
export function fields(form) {
  const others = new Set(["csrf-token", "do", "username", "password", "tab", "turn"]);
  return [...new FormData(form)].filter(([name, value]) => !others.has(name) && typeof value === "string");
}

/** Answers with the status, 0 where there is none, and what was said. */
export async function send(to, pairs, tab, turn) {
  const token = document.querySelector("input[name='csrf-token']")?.value ?? "";
  const body = new URLSearchParams([...pairs, ["tab", tab], ["turn", turn], ["csrf-token", token]]);
  // A browser lets no more than this outlive its page; a longer text is kept in the browser, and tried all the same.
  const keepalive = body.toString().length < LARGEST_ON_LEAVING;
  try {
    const answer = await fetch(to, { method: "POST", body, keepalive, signal: timeout() });
    const told = answer.headers.get("Content-Type")?.startsWith("application/json") ? await answer.json() : {};
    return { status: answer.redirected ? 401 : answer.status, ...told };
  } catch {
    return { status: 0 };
  }
}

function timeout() {
  return AbortSignal.timeout?.(PATIENCE);
}
