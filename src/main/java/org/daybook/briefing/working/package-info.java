/** What people are writing now and have not saved yet. */
@NullMarked
package org.daybook.briefing.working;

import org.jspecify.annotations.NullMarked;
