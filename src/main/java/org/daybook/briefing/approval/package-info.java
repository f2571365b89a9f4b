/** Which parts of a briefing somebody has approved who did not write them. */
@NullMarked
package org.daybook.briefing.approval;

import org.jspecify.annotations.NullMarked;
