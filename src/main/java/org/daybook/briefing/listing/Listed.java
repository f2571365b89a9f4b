package org.daybook.briefing.listing;

import java.util.List;

import org.daybook.web.Moment;

/**
 * What a live briefing stands under in lists.
 *
 * @param author the slug of the author's page; empty where nobody is named
 * @param byline the name as printed
 */
public record Listed(long briefingId, List<String> topics, String author, String byline, Moment published) {}
