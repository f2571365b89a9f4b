/** Finding words and phrases in text of any script, whatever their case. Plain words only: nobody gives us patterns. */
@NullMarked
package org.daybook.briefing.style.text;

import org.jspecify.annotations.NullMarked;
