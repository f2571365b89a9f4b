/** Where admins keep what holds for the whole newsroom: its house style, version by version. */
@NullMarked
package org.daybook.settings;

import org.jspecify.annotations.NullMarked;
