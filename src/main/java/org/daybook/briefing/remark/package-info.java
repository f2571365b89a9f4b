/** What is said of a briefing inside the newsroom, tied to the words it is about. */
@NullMarked
package org.daybook.briefing.remark;

import org.jspecify.annotations.NullMarked;
