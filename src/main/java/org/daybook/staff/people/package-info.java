/** The pages on which people keep accounts: admins everybody's, everybody their own. */
@NullMarked
package org.daybook.staff.people;

import org.jspecify.annotations.NullMarked;
