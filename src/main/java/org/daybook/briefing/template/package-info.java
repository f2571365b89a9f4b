/** What recurring briefings start from. */
@NullMarked
package org.daybook.briefing.template;

import org.jspecify.annotations.NullMarked;
