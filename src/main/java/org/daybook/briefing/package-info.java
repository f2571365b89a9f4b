/** The briefing and everything that belongs to it: its one door for changes, its revisions, editions and addresses. */
@NullMarked
package org.daybook.briefing;

import org.jspecify.annotations.NullMarked;
