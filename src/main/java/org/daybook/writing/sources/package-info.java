/** The sources in the form: rows of fields and the buttons that add and remove them. */
@NullMarked
package org.daybook.writing.sources;

import org.jspecify.annotations.NullMarked;
