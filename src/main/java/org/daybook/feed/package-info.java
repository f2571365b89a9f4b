/** What subscribers follow: RSS 2.0, Atom 1.0 and JSON Feed 1.1 of the site, a topic or an author. */
@NullMarked
package org.daybook.feed;

import org.jspecify.annotations.NullMarked;
