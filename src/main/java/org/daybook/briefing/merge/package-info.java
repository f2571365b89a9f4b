/** What two writers have made of the same copy, brought together so that no word is lost. */
@NullMarked
package org.daybook.briefing.merge;

import org.jspecify.annotations.NullMarked;
