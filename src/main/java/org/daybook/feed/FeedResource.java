package org.daybook.feed;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.finding.LiveBriefings;
import org.daybook.briefing.listing.Author;
import org.daybook.briefing.listing.Topic;
import org.daybook.web.Key;
import org.daybook.web.Newsroom;
import org.daybook.web.PublicPages;
import org.daybook.web.prose.Formatting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestPath;

import static java.util.stream.Collectors.joining;

/** The feeds: each of the three formats for the site, a topic and an author. */
@Path("/")
@PermitAll
@Blocking
class FeedResource {

    /** What stands in a feed at most: a reader who comes once a day misses nothing. */
    private static final int MOST = 50;

    private static final String FORMATS = "{file: feed\\.(?:xml|atom|json)}";

    private final PublicPages pages;
    private final Newsroom newsroom;
    private final ObjectMapper json;

    FeedResource(PublicPages pages, Newsroom newsroom, ObjectMapper json) {
        this.pages = pages;
        this.newsroom = newsroom;
        this.json = json;
    }

    /** The full text of a briefing, for reading outside the site. */
    record FullText(Briefing briefing) implements TemplateInstance {}

    @GET
    @Path(FORMATS)
    public Response site(@RestPath String file) {
        return answer(file, newsroom.name(), "/", LiveBriefings.after(Key.NEWEST, MOST));
    }

    @GET
    @Path("topics/{slug}/" + FORMATS)
    public Response topic(@RestPath String slug, @RestPath String file) {
        var topic = Topic.inUse(slug).orElseThrow(NotFoundException::new);
        return answer(
                file,
                topic.name + " – " + newsroom.name(),
                "/topics/" + slug,
                LiveBriefings.underTopic(slug, Key.NEWEST, MOST));
    }

    @GET
    @Path("authors/{username}/" + FORMATS)
    public Response author(@RestPath String username, @RestPath String file) {
        var author = Author.inUse(username).orElseThrow(NotFoundException::new);
        return answer(
                file,
                author.name + " – " + newsroom.name(),
                "/authors/" + username,
                LiveBriefings.by(username, Key.NEWEST, MOST));
    }

    private Response answer(String file, String title, String page, List<Briefing> briefings) {
        var channel =
                new Channel(title, page, briefings.stream().map(this::item).toList(), newsroom);
        return switch (file) {
            case "feed.xml" -> pages.answer(200, Syndication.rss(channel), "application/rss+xml;charset=UTF-8");
            case "feed.atom" -> pages.answer(200, Syndication.atom(channel), "application/atom+xml;charset=UTF-8");
            default -> pages.answer(200, json(channel), "application/feed+json;charset=UTF-8");
        };
    }

    private Item item(Briefing briefing) {
        var copy = briefing.liveCopy();
        return new Item(
                "urn:uuid:" + briefing.publicId,
                newsroom.address(briefing.publicPath()),
                copy.headline(),
                summary(copy),
                new FullText(briefing).render(),
                copy.byline(),
                copy.topics(),
                briefing.published().instant(),
                briefing.changedForReadersAt());
    }

    /** The standfirst or, where there is none, the first line of the story without its formatting. */
    private static String summary(Copy copy) {
        if (!copy.standfirst().isEmpty()) {
            return copy.standfirst();
        }
        // Two, because it takes two to make a list.
        var first = copy.story().paragraphs().stream().limit(2).collect(joining("\n"));
        return Formatting.plain(first).lines().findFirst().orElse("");
    }

    private String json(Channel channel) {
        try {
            return json.writeValueAsString(JsonFeed.of(channel));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
