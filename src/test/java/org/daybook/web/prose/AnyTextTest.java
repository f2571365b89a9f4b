package org.daybook.web.prose;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever is typed, the page holds only what is allowed, all words are there, and it does not take long. */
@Tag("plain")
class AnyTextTest {

    private static final Set<String> ELEMENTS = Set.of("p", "em", "strong", "a", "blockquote", "ul", "ol", "li");
    private static final List<String> PIECES = List.of(
            "*",
            "**",
            "***",
            "_",
            "[",
            "]",
            "](",
            "(",
            ")",
            "](https://example.org/)",
            "](javascript:alert(1))",
            "](mailto:a@b.org)",
            "](data:text/html,<script>)",
            "> ",
            "- ",
            "1. ",
            "2. ",
            "\\",
            "`",
            "```",
            "!",
            "![",
            "<",
            ">",
            "<script>",
            "</script>",
            "<img src=x onerror=alert(1)>",
            "<!--",
            "-->",
            "<a href=\"javascript:x\">",
            "&",
            "&lt;",
            "&#x3c;",
            "&#42;",
            "\"",
            "'",
            "\n",
            "\n\n",
            "\n> ",
            "\n- ",
            "\n1. ",
            "\n2. ",
            " ",
            "\t",
            "word",
            "two words",
            "é",
            "🚢",
            "مرحبا",
            "\u202e",
            "\u200b",
            "\u00a0",
            "\u0085",
            "\u2028",
            "# ",
            "---",
            "===",
            ": ",
            "[x]: https://example.org",
            "{{",
            "}}",
            "{x}",
            "onclick=",
            "style=\"x:expression(1)\"",
            "%22",
            "//",
            "\ufeff");

    @Test
    void onlyWhatIsAllowedComesOutWhateverGoesIn() {
        var random = new Random(20_261_124);
        for (int i = 0; i < 20_000; i++) {
            var typed = IntStream.range(0, 1 + random.nextInt(24))
                    .mapToObj(any -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining());
            var body = Jsoup.parseBodyFragment(Formatting.html(typed)).body();
            for (Element element : body.select("*")) {
                if (element != body) {
                    check(element, typed);
                }
            }
            assertEquals(words(Formatting.plain(typed)), words(text(body)), typed);
        }
    }

    private static void check(Element element, String typed) {
        assertTrue(ELEMENTS.contains(element.tagName()), element.tagName() + " from " + typed);
        var attributes = element.attributes().asList().stream()
                .map(attribute -> attribute.getKey())
                .collect(Collectors.toSet());
        if (element.tagName().equals("a")) {
            assertEquals(Set.of("href", "rel"), attributes, typed);
            assertTrue(element.attr("href").matches("(?i)(https?://|mailto:).+"), typed);
        } else {
            assertEquals(Set.of(), attributes, typed);
        }
    }

    private static String text(Element body) {
        return body.select("p, li").stream().map(Element::wholeText).collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("[\\s\u00a0]+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*", "**", "*a ", " a*", "*a", "[", "]", "[a](", "](https://", "[a](https://b", "((((", "> ", "> > ",
                        "\n> ",
                "- ", "\n- ", "- - ", "1. ", "\\", "\\*", "`", "<", "&", "_a", "![", "<a>", "*[a](https://b) ", "\n"
            })
    void longRunsOfMarkupNeitherOverflowNorTakeLong(String piece) {
        var typed = piece.repeat(200_000 / piece.length());
        assertTimeout(Duration.ofSeconds(20), () -> Formatting.html(typed));
        assertTimeout(Duration.ofSeconds(20), () -> Formatting.plain(typed));
        var nested = "*a ".repeat(20_000) + "b* ".repeat(20_000);
        assertTrue(Jsoup.parse(Formatting.html(nested)).text().startsWith("*a *a"));
    }
}
