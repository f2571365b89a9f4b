package org.daybook.feed;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import com.rometools.modules.atom.modules.AtomLinkModuleImpl;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;

/** Writes a channel as RSS 2.0 or Atom 1.0 (RFC 4287), by ROME. */
final class Syndication {

    private Syndication() {}

    static String rss(Channel channel) {
        var feed = feed(channel, "rss_2.0");
        feed.setLink(channel.address());
        var self = new Link();
        self.setRel("self");
        self.setType("application/rss+xml");
        self.setHref(channel.feedAddress("feed.xml"));
        var module = new AtomLinkModuleImpl();
        module.setLinks(List.of(self));
        feed.getModules().add(module);
        return written(feed);
    }

    static String atom(Channel channel) {
        var feed = feed(channel, "atom_1.0");
        feed.setUri(channel.feedAddress("feed.atom"));
        feed.setAuthors(List.of(person(channel.newsroom().name())));
        feed.setLinks(List.of(
                link("self", "application/atom+xml", channel.feedAddress("feed.atom")),
                link("alternate", "text/html", channel.address())));
        return written(feed);
    }

    private static SyndFeed feed(Channel channel, String type) {
        var feed = new SyndFeedImpl();
        feed.setFeedType(type);
        feed.setTitle(channel.title());
        feed.setDescription(channel.description());
        feed.setLanguage("en");
        feed.setPublishedDate(Date.from(channel.updated()));
        feed.setEntries(channel.items().stream().map(item -> entry(item, type)).toList());
        return feed;
    }

    private static SyndEntry entry(Item item, String type) {
        var entry = new SyndEntryImpl();
        entry.setUri(item.id());
        entry.setLink(item.address());
        entry.setTitle(item.title());
        entry.setPublishedDate(Date.from(item.published()));
        entry.setUpdatedDate(Date.from(item.updated()));
        entry.setDescription(content("text/plain", item.summary()));
        entry.setContents(List.of(content(type.startsWith("atom") ? "html" : "text/html", item.html())));
        entry.setCategories(item.topics().stream().map(Syndication::category).toList());
        if (type.startsWith("atom")) {
            entry.setAuthors(item.author().isEmpty() ? List.of() : List.of(person(item.author())));
        } else if (!item.author().isEmpty()) {
            var module = new DCModuleImpl();
            module.setCreator(item.author());
            entry.setModules(new ArrayList<>(List.of(module)));
        }
        return entry;
    }

    private static SyndContent content(String type, String text) {
        var content = new SyndContentImpl();
        content.setType(type);
        content.setValue(text);
        return content;
    }

    private static SyndCategory category(String name) {
        var category = new SyndCategoryImpl();
        category.setName(name);
        return category;
    }

    private static SyndPerson person(String name) {
        var person = new SyndPersonImpl();
        person.setName(name);
        return person;
    }

    private static SyndLink link(String rel, String type, String address) {
        var link = new SyndLinkImpl();
        link.setRel(rel);
        link.setType(type);
        link.setHref(address);
        return link;
    }

    private static String written(SyndFeed feed) {
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }
}
