package org.daybook.briefing.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.daybook.briefing.copy.Slug;

/** Where lists are found. */
@ApplicationScoped
@Named("paths")
public class Paths {

    /** The path of a topic's page. */
    public String topic(String name) {
        return "/topics/" + Slug.ofName(name);
    }
}
