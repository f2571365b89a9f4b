package org.daybook.routes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which elements with which attributes pages are made of when nobody means harm. */
final class Shapes {

    /** What writers may make of running text, and the numbers of its sources. */
    private static final Set<String> FORMATTED = Set.of(
            "p@",
            "br@",
            "em@",
            "strong@",
            "sup@",
            "ul@",
            "ol@",
            "ol@start",
            "li@",
            "blockquote@",
            "a@href",
            "a@rel",
            "ins@",
            "del@",
            "mark@",
            "h3@",
            "h4@",
            "hr@",
            "code@",
            "pre@",
            "details@open");

    private static final Pattern INSIDE_OR_WEB =
            Pattern.compile("(?:https?://(?!evil)|mailto:|/(?!/)|#|\\?|$).*", Pattern.DOTALL);
    private static final List<String> LINKS =
            List.of("href", "src", "action", "formaction", "data", "poster", "srcset");

    private final Set<String> known = new HashSet<>(FORMATTED);

    void learn(String html) {
        Jsoup.parse(html).getAllElements().forEach(element -> of(element).forEach(known::add));
    }

    /** What is on a page that is on no ordinary one. */
    List<String> strangeIn(String html) {
        var page = Jsoup.parse(html);
        var shapes = page.getAllElements().stream().flatMap(Shapes::of).filter(shape -> !known.contains(shape));
        var links = page.getAllElements().stream()
                .flatMap(Shapes::links)
                .filter(link -> !INSIDE_OR_WEB.matcher(link).matches());
        var scripts = page.select("script").stream()
                .filter(script ->
                        !script.data().isBlank() || !script.attr("src").startsWith("/assets/"))
                .map(Element::outerHtml);
        var computed =
                page.outerHtml().contains("9801547") ? Stream.of("an expression was computed") : Stream.<String>of();
        return Stream.of(shapes, links, scripts, computed)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** All that a page shows or holds, on one line. */
    static String wordsOf(Document page) {
        var values = page.select("[value]").eachAttr("value");
        var texts = page.select("textarea").stream().map(Element::wholeText).toList();
        return oneLine(page.wholeText() + " " + String.join(" ", values) + " " + String.join(" ", texts));
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\s\\u0085\\u2028\\u2029\\u00A0]+", " ").strip();
    }

    private static Stream<String> of(Element element) {
        var attributes = element.attributes().asList().stream()
                .map(attribute ->
                        element.normalName() + "@" + attribute.getKey().replaceAll("^data-[a-z-]+$", "data-*"));
        return Stream.concat(Stream.of(element.normalName() + "@"), attributes);
    }

    private static Stream<String> links(Element element) {
        return LINKS.stream().filter(element::hasAttr).map(name -> element.attr(name)
                .strip());
    }
}
