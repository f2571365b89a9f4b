package org.daybook.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.daybook.web.Newsroom;

/**
 * A feed before it takes a format.
 *
 * @param title what a feed reader shows
 * @param page the path of the page that it is the feed of, {@code /} for the front page
 * @param items newest first
 */
record Channel(String title, String page, List<Item> items, Newsroom newsroom) {

    String address() {
        return newsroom.address(page);
    }

    String feedAddress(String file) {
        return newsroom.address((page.equals("/") ? "" : page) + "/" + file);
    }

    String description() {
        return "Structured briefings from " + newsroom.name();
    }

    /** When anything in it last changed for readers; the epoch where it is empty. */
    Instant updated() {
        return items.stream().map(Item::updated).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }
}
