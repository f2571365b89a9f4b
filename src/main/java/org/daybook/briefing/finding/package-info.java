/** Lists of briefings: what readers can see, and what a person sees on the desk. */
@NullMarked
package org.daybook.briefing.finding;

import org.jspecify.annotations.NullMarked;
