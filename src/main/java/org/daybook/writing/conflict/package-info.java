/** Where a writer is asked which words stand, because somebody else has changed the same ones meanwhile. */
@NullMarked
package org.daybook.writing.conflict;

import org.jspecify.annotations.NullMarked;
