package org.daybook.feed;

import java.time.Instant;
import java.util.List;

/**
 * One live briefing in a feed.
 *
 * @param id a URN (RFC 9562) that stays when the address changes
 * @param summary plain text
 * @param html the full text
 * @param updated when its meaning last changed for readers
 */
record Item(
        String id,
        String address,
        String title,
        String summary,
        String html,
        String author,
        List<String> topics,
        Instant published,
        Instant updated) {}
