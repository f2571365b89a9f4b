/** House style: what a newsroom asks of its copy beyond what every briefing needs. Pure: no clock, no database. */
@NullMarked
package org.daybook.briefing.style;

import org.jspecify.annotations.NullMarked;
