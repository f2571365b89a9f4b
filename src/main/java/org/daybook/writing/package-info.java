/** Where writers write: the structured form, its points, its conflicts and the preview. */
@NullMarked
package org.daybook.writing;

import org.jspecify.annotations.NullMarked;
