/** Tokens with which a program acts as the person who made them. */
@NullMarked
package org.daybook.staff.token;

import org.jspecify.annotations.NullMarked;
