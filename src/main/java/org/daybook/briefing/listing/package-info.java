/** What lists of live briefings are made of, kept as counters and rows so that no page counts the archive. */
@NullMarked
package org.daybook.briefing.listing;

import org.jspecify.annotations.NullMarked;
