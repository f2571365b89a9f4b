/** A copy laid out for checking: every stretch of words with its place, its field and its name in a sentence. */
@NullMarked
package org.daybook.briefing.style.spread;

import org.jspecify.annotations.NullMarked;
