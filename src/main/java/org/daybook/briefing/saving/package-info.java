/** Words on their way into a briefing that may have moved on: the same for the form, an import and any other door. */
@NullMarked
package org.daybook.briefing.saving;

import org.jspecify.annotations.NullMarked;
