/** What the form says of house style, beside the words it is about. */
@NullMarked
package org.daybook.writing.notes;

import org.jspecify.annotations.NullMarked;
