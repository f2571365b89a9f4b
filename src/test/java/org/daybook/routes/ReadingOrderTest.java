package org.daybook.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.daybook.HouseRules;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** On readers' pages, text that turns the reading order turns only itself: it stands alone in an element set apart. */
@QuarkusTest
@Tag("one-database")
class ReadingOrderTest {

    private static final String TURNED = "\u202Eredro";

    /** What {@code base.css} isolates, beside whole blocks. */
    private static final Set<String> SET_APART = Set.of(
            "a", "b", "bdi", "button", "cite", "del", "em", "ins", "label", "mark", "q", "span", "strong", "summary",
            "time");

    /** These have no mark-up in them, and the browser sets them apart. */
    private static final Set<String> PLAIN = Set.of("title", "textarea", "option", "button");

    /** What stands together because people wrote it together: words, sources with all that is said of them. */
    private static final Pattern PEOPLES_OWN = Pattern.compile("(?s)(?:" + TURNED
            + "|Harbour[^\u202E]*|They utilise it\\.|anew|once more|https?://\\S+|seen|private|[\\s,:.])+");

    @AfterEach
    void noRules() {
        HouseRules.none();
    }

    @Test
    void turnedTextStandsAloneInAnElementThatIsSetApart() {
        var newsroom = Furnished.with(new Filling(List.of(TURNED)));
        var reader = Wire.anonymous();
        var loose = new TreeSet<String>();
        Route.pages().filter(route -> !route.isPrivate()).forEach(route -> {
            var answer = reader.get(newsroom.target(route));
            if (answer.header("content-type").startsWith("text/html")) {
                looseIn(answer.body()).forEach(text -> loose.add(route + ": " + text));
            }
        });
        assertEquals(Set.of(), loose);
    }

    private static List<String> looseIn(String html) {
        var loose = new ArrayList<String>();
        Jsoup.parse(html).getAllElements().forEach(element -> element.textNodes().stream()
                .filter(text -> text.getWholeText().contains(TURNED))
                .filter(text -> !isAlone(text, element))
                .forEach(text -> loose.add(element.normalName() + "." + element.className() + " "
                        + text.getWholeText().strip().replace("\u202E", "[RLO]"))));
        return loose;
    }

    private static boolean isAlone(TextNode text, Element in) {
        if (PLAIN.contains(in.normalName()) || in.normalName().equals("bdi")) {
            return true;
        }
        var own = PEOPLES_OWN.matcher(text.getWholeText().strip()).matches();
        var alone = in.childNodes().stream().filter(node -> node != text).allMatch(ReadingOrderTest::standsApart);
        return own && alone && (in.isBlock() || SET_APART.contains(in.normalName()));
    }

    private static boolean standsApart(Node node) {
        return node instanceof TextNode text
                ? text.isBlank()
                : !(node instanceof Element element)
                        || element.isBlock()
                        || element.normalName().equals("br");
    }
}
