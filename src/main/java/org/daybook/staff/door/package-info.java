/** Sign-in, sign-out and the sessions in between. */
@NullMarked
package org.daybook.staff.door;

import org.jspecify.annotations.NullMarked;
