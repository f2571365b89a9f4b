/** What stands before every request and goes out with every answer, whatever room it is for. */
@NullMarked
package org.daybook.web.guard;

import org.jspecify.annotations.NullMarked;
