// What the newsroom's pages do beyond forms and links. Each import is one behaviour, attached to the elements it is for;
// every page works without any of them.
import "./near-duplicates.js";
import "./who-is-here.js";
import "./style-check.js";
