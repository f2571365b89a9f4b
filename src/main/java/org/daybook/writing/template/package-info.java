/** Where editors keep what recurring briefings start from. */
@NullMarked
package org.daybook.writing.template;

import org.jspecify.annotations.NullMarked;
