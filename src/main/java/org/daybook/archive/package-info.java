/** Where readers read: the front page, briefings and their editions, the archive by date, topic and author. */
@NullMarked
package org.daybook.archive;

import org.jspecify.annotations.NullMarked;
