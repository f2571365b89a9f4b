/** Which briefings share text with others: a sample of each section, and what two sections have in common. */
@NullMarked
package org.daybook.briefing.overlap;

import org.jspecify.annotations.NullMarked;
