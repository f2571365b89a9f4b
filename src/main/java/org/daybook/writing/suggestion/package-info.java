/** What the form offers while somebody writes: an address made from the headline, topics that are in use. */
@NullMarked
package org.daybook.writing.suggestion;

import org.jspecify.annotations.NullMarked;
