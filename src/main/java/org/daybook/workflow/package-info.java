/** The moves a briefing can make and the rules they follow. Pure: no clock, no database, no people but their role. */
@NullMarked
package org.daybook.workflow;

import org.jspecify.annotations.NullMarked;
