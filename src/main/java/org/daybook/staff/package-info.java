/** The people with an account: who they are, what they may do, and how they are kept. */
@NullMarked
package org.daybook.staff;

import org.jspecify.annotations.NullMarked;
