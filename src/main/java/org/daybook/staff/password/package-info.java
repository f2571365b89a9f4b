/** What a password may be and how it is kept. */
@NullMarked
package org.daybook.staff.password;

import org.jspecify.annotations.NullMarked;
