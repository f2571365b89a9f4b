/** Links with which somebody chooses a password once. */
@NullMarked
package org.daybook.staff.link;

import org.jspecify.annotations.NullMarked;
