/** What readers are told of an author: a few lines and a picture. */
@NullMarked
package org.daybook.staff.profile;

import org.jspecify.annotations.NullMarked;
