/** The light formatting of running text: what counts as it, and how it reaches pages and feeds. */
@NullMarked
package org.daybook.web.prose;

import org.jspecify.annotations.NullMarked;
