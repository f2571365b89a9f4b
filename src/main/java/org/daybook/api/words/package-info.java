/** Copy as the API writes and reads it. */
@NullMarked
package org.daybook.api.words;

import org.jspecify.annotations.NullMarked;
