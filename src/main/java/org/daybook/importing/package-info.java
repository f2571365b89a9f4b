/** Bringing briefings in from plain-text files, and writing them back as the same files. */
@NullMarked
package org.daybook.importing;

import org.jspecify.annotations.NullMarked;
