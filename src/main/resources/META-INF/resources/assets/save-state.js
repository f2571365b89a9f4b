// Says truthfully where the text is, in a region that is read out. What changes all the time in it is not: the minute,
// and that something is on its way.

const KEPT = "Your text is kept in this browser.";
const NOT_KEPT = "It is only in this window: leave it open.";

export class SaveState {
  #place;
  #news = document.createElement("span");
  #quiet = document.createElement("span");
  #kind = "";
  #page;

  constructor(place, page) {
    this.#place = place;
    this.#page = page;
    this.#quiet.setAttribute("aria-live", "off");
  }

  saving() {
    if (this.#kind === "saved") {
      this.#quiet.textContent = `${this.#at()}. Saving…`;
    } else if (this.#kind === "") {
      this.#quiet.textContent = "Saving…";
      this.#place.replaceChildren(this.#quiet);
    }
  }

  saved(at, news, more) {
    if (this.#kind !== "saved") {
      this.#kind = "saved";
      this.#place.replaceChildren("Saved", this.#quiet, this.#news);
    }
    this.#quiet.textContent = more ? ` ${at}. Saving…` : ` ${at}`;
    const words = news ? `. ${news}` : "";
    if (this.#news.textContent !== words) {
      this.#news.textContent = words;
    }
    delete this.#place.dataset.trouble;
  }

  trouble(status, kept, words) {
    const kind = `${status} ${kept} ${words ?? ""} ${navigator.onLine}`;
    if (this.#kind !== kind) {
      this.#kind = kind;
      this.#place.replaceChildren(...this.#told(status, kept ? KEPT : NOT_KEPT, words));
      this.#place.dataset.trouble = status;
    }
  }

  #told(status, where, words) {
    const here = this.#page + location.search;
    switch (status) {
      case 0:
        return [navigator.onLine ? `Not saved, trying again. ${where}` : `You are offline. ${where}`];
      case 400:
        return [`Not saved: this page is too old. ${where} `, link(here, "Load it again")];
      case 401:
        return [`Your session has ended. ${where} `, link(`/login?to=${encodeURIComponent(here)}`, "Sign in again")];
      case 404:
        return [`Not saved: this briefing is not yours to see any more. ${where}`];
      default:
        return [`Not saved. ${words ?? "Trying again."} ${where}`];
    }
  }

  #at() {
    return this.#quiet.textContent.replace(/\. Saving…$/, "");
  }
}

function link(to, words) {
  const link = document.createElement("a");
  link.href = to;
  link.textContent = words;
  return link;
}
