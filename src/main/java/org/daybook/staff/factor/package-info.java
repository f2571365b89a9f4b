/** The second factor: codes that an app on a phone shows, and showing again who one is. */
@NullMarked
package org.daybook.staff.factor;

import org.jspecify.annotations.NullMarked;
