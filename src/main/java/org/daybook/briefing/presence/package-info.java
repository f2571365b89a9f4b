/** Who has a briefing open just now. It informs; it locks nothing. */
@NullMarked
package org.daybook.briefing.presence;

import org.jspecify.annotations.NullMarked;
