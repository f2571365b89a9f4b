/** How sources are written in a plain-text file, each in a header of its own. */
@NullMarked
package org.daybook.importing.format.source;

import org.jspecify.annotations.NullMarked;
