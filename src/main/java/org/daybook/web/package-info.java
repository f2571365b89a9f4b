/** What every page needs and no room owns: settings, clock, headers, error pages, messages, display of times. */
@NullMarked
package org.daybook.web;

import org.jspecify.annotations.NullMarked;
