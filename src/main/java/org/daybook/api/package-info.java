/** Programs that read and write briefings: JSON in and out, by the same rules as the pages. */
@NullMarked
package org.daybook.api;

import org.jspecify.annotations.NullMarked;
