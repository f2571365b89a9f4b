/** The append-only record of every act, each entry chained to the one before. */
@NullMarked
package org.daybook.log;

import org.jspecify.annotations.NullMarked;
