/** How often things may be tried. */
@NullMarked
package org.daybook.web.throttle;

import org.jspecify.annotations.NullMarked;
