// What the newsroom's pages do beyond forms and links. Each import is one behaviour, attached to the elements it is for;
// every page works without any of them.
import "./auto-save.js";
import "./bring-home.js";
import "./point-list.js";
import "./pasting.js";
import "./counting.js";
import "./reader-pane.js";
import "./keys.js";
import "./slug-field.js";
import "./topics-field.js";
import "./growing.js";
import "./style-check.js";
import "./source-list.js";
import "./who-is-here.js";
import "./near-duplicates.js";
import "./remark-words.js";
