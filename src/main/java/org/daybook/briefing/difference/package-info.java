/** What one copy has that another has not, section by section, point by point, word by word. */
@NullMarked
package org.daybook.briefing.difference;

import org.jspecify.annotations.NullMarked;
