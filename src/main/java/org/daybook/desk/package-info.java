/** Where the newsroom decides: what waits for whom, one briefing with all that is known of it, and its moves. */
@NullMarked
package org.daybook.desk;

import org.jspecify.annotations.NullMarked;
