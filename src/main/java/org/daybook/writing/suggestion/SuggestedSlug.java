package org.daybook.writing.suggestion;

import org.daybook.briefing.Address;
import org.daybook.briefing.Briefing;
import org.daybook.briefing.copy.Slug;

import org.jspecify.annotations.Nullable;

/**
 * The address that a headline suggests.
 *
 * @param slug made from the headline
 * @param taken whether another briefing has it
 * @param free the nearest that no other briefing has
 * @param held whether the briefing was public, so that its address stays unless somebody chooses another
 */
record SuggestedSlug(String slug, boolean taken, String free, boolean held) {

    static SuggestedSlug of(String headline, @Nullable Briefing own) {
        var slug = Slug.of(headline);
        var free = Address.nearest(headline, own);
        return new SuggestedSlug(slug, !free.equals(slug), free, own != null && own.liveEdition != null);
    }
}
