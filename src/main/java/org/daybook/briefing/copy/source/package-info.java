/** What supports the points and the running text of a briefing. */
@NullMarked
package org.daybook.briefing.copy.source;

import org.jspecify.annotations.NullMarked;
