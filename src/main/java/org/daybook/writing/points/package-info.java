/** What becomes of points on their way from the form. */
@NullMarked
package org.daybook.writing.points;

import org.jspecify.annotations.NullMarked;
