/** How briefings come in from files and go out into files. */
@NullMarked
package org.daybook.importing;

import org.jspecify.annotations.NullMarked;
