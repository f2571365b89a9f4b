/** What a briefing was: its revisions, and any two of them compared. */
@NullMarked
package org.daybook.history;

import org.jspecify.annotations.NullMarked;
