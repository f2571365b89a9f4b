package org.daybook.feed;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A channel as JSON Feed, version 1.1 (jsonfeed.org). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JsonFeed(
        String version,
        String title,
        @JsonProperty("home_page_url") String homePage,
        @JsonProperty("feed_url") String feed,
        String description,
        String language,
        List<Entry> items) {

    record Person(String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String id,
            String url,
            String title,
            @Nullable String summary,
            @JsonProperty("content_html") String html,
            @JsonProperty("date_published") String published,
            @JsonProperty("date_modified") String modified,
            @Nullable List<Person> authors,
            List<String> tags) {

        static Entry of(Item item) {
            return new Entry(
                    item.id(),
                    item.address(),
                    item.title(),
                    item.summary().isEmpty() ? null : item.summary(),
                    item.html(),
                    item.published().toString(),
                    item.updated().toString(),
                    item.author().isEmpty() ? null : List.of(new Person(item.author())),
                    item.topics());
        }
    }

    static JsonFeed of(Channel channel) {
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                channel.title(),
                channel.address(),
                channel.feedAddress("feed.json"),
                channel.description(),
                "en",
                channel.items().stream().map(Entry::of).toList());
    }
}
