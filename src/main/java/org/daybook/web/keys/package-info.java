/** The keys that the newsroom signs and encrypts with. */
@NullMarked
package org.daybook.web.keys;

import org.jspecify.annotations.NullMarked;
