/** Where writers are told what their words share with other briefings. */
@NullMarked
package org.daybook.writing.overlap;

import org.jspecify.annotations.NullMarked;
