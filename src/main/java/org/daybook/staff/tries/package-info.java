/** How often somebody may try to get in, and by which device. */
@NullMarked
package org.daybook.staff.tries;

import org.jspecify.annotations.NullMarked;
