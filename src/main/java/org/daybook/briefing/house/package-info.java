/** House style as it is kept: its numbered versions, what was waived, and what stands against a briefing. */
@NullMarked
package org.daybook.briefing.house;

import org.jspecify.annotations.NullMarked;
