package org.daybook.writing.suggestion;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.daybook.briefing.listing.Topic;

/** The topics that most live briefings stand under, for the form to show. */
@ApplicationScoped
@Named("topics")
public class FrequentTopics {

    private static final int MOST = 24;

    /** By name. */
    public List<Topic> frequent() {
        return Topic.mostUsed(MOST);
    }
}
