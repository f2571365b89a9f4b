/** The words of a briefing as immutable values: no clock, no database, no people. */
@NullMarked
package org.daybook.briefing.copy;

import org.jspecify.annotations.NullMarked;
