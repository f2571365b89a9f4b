package org.daybook.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.copy.source.Source;
import org.daybook.briefing.copy.source.Visibility;
import org.daybook.workflow.EditionKind;
import org.daybook.workflow.Said;
import org.daybook.workflow.Transition;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** No word of a private source is at any address that is open to the public. */
@QuarkusTest
class PrivateSourceTest {

    private static final List<String> CANARIES =
            List.of("CanaryTitle", "CanaryPublisher", "canary-address", "CanaryDescription", "1987");

    @Test
    void noWordOfAPrivateSourceIsPublic() {
        var topic = "Canary" + System.nanoTime();
        var id = live(topic);
        correct(id);
        for (var path : open(id, topic)) {
            var answer = Browser.anonymous().get(path);
            assertEquals(200, answer.statusCode(), path);
            CANARIES.forEach(word -> assertFalse(answer.asString().contains(word), path + " tells " + word));
        }
        var preview = Browser.of(Cast.EDITH).get("/desk/briefings/" + id + "/preview");
        CANARIES.forEach(word -> assertFalse(preview.asString().contains(word), "the preview tells " + word));
        var desk = Browser.of(Cast.EDITH).get("/desk/briefings/" + id).asString();
        CANARIES.forEach(word -> assertTrue(desk.contains(word), "the desk tells " + word));
        var path = Given.<String>of(id, briefing -> briefing.publicPath());
        for (var transition : List.of(Transition.WITHDRAW, Transition.KILL)) {
            Given.move(id, transition, Cast.ANSEL, new Said("", "It was wrong.", null, null));
            for (var below : List.of("", "/editions", "/editions/1", "/changes/2")) {
                var answer = Browser.anonymous().get(path + below);
                CANARIES.forEach(word -> assertFalse(answer.asString().contains(word), path + below + word));
            }
        }
    }

    @Test
    void aPublicSourceIsWhereverItsWordsAre() {
        var topic = "Shown" + System.nanoTime();
        var id = live(topic);
        correct(id);
        var path = Given.<String>of(id, briefing -> briefing.publicPath());
        for (var shown : List.of(
                path,
                path + "/editions/1",
                "/feed.xml",
                "/feed.atom",
                "/feed.json",
                "/topics/" + topic.toLowerCase() + "/feed.xml")) {
            assertTrue(Browser.anonymous().get(shown).asString().contains("https://example.org/shown?a=1&"), shown);
        }
        assertTrue(Browser.anonymous()
                .page(path + "/changes/2")
                .select("ins")
                .text()
                .contains("Second paper"));
    }

    private static long live(String topic) {
        var id = Given.draftBy(Cast.ADA, Given.copy(Given.headline(), List.of(topic)));
        Given.write(id, Cast.ADA, sourced(Given.copyOf(id)));
        Given.move(id, Transition.SUBMIT, Cast.ADA, Said.nothing());
        Given.move(id, Transition.APPROVE, Cast.EDITH, Said.nothing());
        Given.move(id, Transition.PUBLISH, Cast.EDITH, Said.nothing());
        return id;
    }

    /** A private source everywhere, and a public one beside it. */
    private static Copy sourced(Copy copy) {
        var sources = new ArrayList<Source>();
        for (var section : copy.sections()) {
            for (var on : section.supportable()) {
                sources.add(new Source(
                        "",
                        on,
                        "CanaryTitle",
                        "CanaryPublisher",
                        "https://canary-address.example/",
                        "CanaryDescription",
                        "1987-06-05",
                        Visibility.PRIVATE));
                sources.add(new Source(
                        "", on, "Shown paper", "", "https://example.org/shown?a=1&b=\"2\"", "", "", Visibility.PUBLIC));
            }
        }
        return copy.withSources(sources);
    }

    private static void correct(long id) {
        Given.move(id, Transition.REOPEN, Cast.ADA, Said.nothing());
        var sources = new ArrayList<>(Given.copyOf(id).sources());
        sources.replaceAll(source -> source.isPublic() ? source : source.on(SectionKind.STORY.field()));
        sources.removeIf(source -> !source.isPublic() && sources.indexOf(source) > 4);
        sources.add(
                new Source("", "story", "CanaryTitle two", "", "", "CanaryDescription two", "", Visibility.PRIVATE));
        sources.add(new Source("", "story", "Second paper", "", "", "", "", Visibility.PUBLIC));
        Given.write(id, Cast.ADA, Given.copyOf(id).withSources(sources));
        Given.move(id, Transition.SUBMIT, Cast.ADA, Said.nothing());
        Given.move(id, Transition.APPROVE, Cast.EDITH, Said.nothing());
        Given.move(
                id, Transition.PUBLISH, Cast.EDITH, new Said("", "A paper was missing.", EditionKind.CORRECTION, null));
    }

    /** Every address that somebody without an account may read, where this briefing could be. */
    private static List<String> open(long id, String topic) {
        var path = Given.<String>of(id, briefing -> briefing.publicPath());
        var day = Given.of(id, briefing -> briefing.publishedOn).toString().replace('-', '/');
        var about = "/topics/" + topic.toLowerCase();
        var feeds = Stream.of("", about, "/authors/ada")
                .flatMap(below ->
                        Stream.of("/feed.xml", "/feed.atom", "/feed.json").map(feed -> below + feed));
        var pages = Stream.of(
                path,
                path + "/editions",
                path + "/editions/1",
                path + "/editions/2",
                path + "/changes/2",
                "/",
                "/about",
                "/archive",
                "/archive/" + day,
                "/archive/" + day.substring(0, 7),
                "/archive/" + day.substring(0, 4),
                "/topics",
                about,
                "/authors/ada");
        return Stream.concat(pages, feeds).toList();
    }
}
