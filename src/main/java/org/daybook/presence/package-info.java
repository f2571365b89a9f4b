/** Who is here: tells those who write in a briefing of each other, as it happens. */
@NullMarked
package org.daybook.presence;

import org.jspecify.annotations.NullMarked;
