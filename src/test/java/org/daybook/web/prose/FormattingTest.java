package org.daybook.web.prose;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What counts as formatting, and what reads as it was typed. */
@Tag("plain")
class FormattingTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "One *two* three. => <p>One <em>two</em> three.</p>",
                "*All of it* => <p><em>All of it</em></p>",
                "**Strong**, she said. => <p><strong>Strong</strong>, she said.</p>",
                "***Both*** => <p><em><strong>Both</strong></em></p>",
                "(*so* it “*seems*”) => <p>(<em>so</em> it “<em>seems</em>”)</p>",
                "*one **two** three* => <p><em>one <strong>two</strong> three</em></p>",
                "*“Quoted,”* he said => <p><em>“Quoted,”</em> he said</p>",
                "*مرحبا* and *日本* => <p><em>مرحبا</em> and <em>日本</em></p>",
                "> Said one. => <blockquote><p>Said one.</p></blockquote>",
                "> Said *one*. => <blockquote><p>Said <em>one</em>.</p></blockquote>",
            })
    void emphasisAndQuotations(String typed, String shown) {
        assertEquals(shown, html(typed));
    }

    @Test
    void everyLineIsAParagraph() {
        assertEquals("<p>One.</p><p>Two.</p><p>Three.</p>", html("One.\nTwo.\n\n\n  Three.  \n"));
        assertEquals("", html(""));
        assertEquals("", html(" \n\n"));
    }

    @Test
    void linesThatFollowEachOtherMakeOneQuotation() {
        assertEquals(
                "<p>Before.</p><blockquote><p>One.</p><p>Two.</p></blockquote><p>After.</p>",
                html("Before.\n> One.\n> Two.\nAfter."));
        assertEquals(
                "<blockquote><p>One.</p></blockquote><blockquote><p>Two.</p></blockquote>", html("> One.\n\n> Two."));
    }

    @Test
    void linesThatFollowEachOtherMakeOneList() {
        assertEquals(
                "<p>Before:</p><ul><li>One</li><li><em>Two</em></li></ul><p>After</p>",
                html("Before:\n- One\n- *Two*\nAfter"));
        assertEquals("<ol><li>One</li><li>Two</li></ol><p>4. Four</p>", html("1. One\n2. Two\n4. Four"));
        assertEquals("<ul><li>a</li><li>b</li></ul><ul><li>c</li><li>d</li></ul>", html("- a\n- b\n\n- c\n- d"));
        assertEquals("<ol><li>a</li><li>b</li></ol><ol><li>c</li><li>d</li></ol>", html("1. a\n2. b\n1. c\n2. d"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "https://example.org/a_b?c=d&e=f#g => https://example.org/a_b?c=d&e=f#g",
                "HTTP://example.org => HTTP://example.org",
                "mailto:desk@example.org => mailto:desk@example.org",
                "https://example.org/wiki/Ferry_(boat) => https://example.org/wiki/Ferry_%28boat%29",
            })
    void wordsWithAnAddressAreALink(String address, String href) {
        var link = Jsoup.parse(html("See [the *report*](" + address + ").")).select("p > a");
        assertEquals(href, link.attr("href"));
        assertEquals("nofollow noopener", link.attr("rel"));
        assertEquals("the <em>report</em>", link.html());
        assertEquals("See the report.", Formatting.plain("See [the *report*](" + address + ")."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1968. The year everything changed.",
                "1. A line alone",
                "- A line alone",
                "2 * 3 * 4 = 24 and 2*3*4 = 24",
                "snake_case_word and _this_ and __that__",
                "5 > 3 and 3 < 5, >5 %",
                "a - b",
                "-5 degrees",
                "#1 in the world",
                "# Not a heading",
                "Prices* rose. Costs* fell.",
                "*Excluding tax.",
                "* Excluding tax.",
                "** With tax, * without",
                "**** stars; f*** that; (*) and (*); *.txt and *.pdf",
                "[sic] and [1] and [a][b] and [a](b) and [x]: https://example.org",
                "![alt](https://example.org/x.png)",
                "[](https://example.org) and [ ](https://example.org)",
                "[title](https://example.org \"title\") [space](https://example.org/a b)",
                "[script](javascript:alert(1)) [data](data:text/html,x) [relative](/desk) [host](//example.org)",
                "<https://example.org> and https://example.org",
                "`code` and ``more``",
                "C:\\temp\\new and \\n and \\",
                "&amp; &lt; &#42; AT&T",
                "<b>bold</b> <!-- comment --> <![CDATA[x]]> <?php ?>",
                "--- and *** and ___",
                "===",
                "~~~",
                "+ plus",
                "1) one",
                "| a | b |",
                "Emoji 🚢 and *🚢",
                "«Guillemets» „Anführung“ *",
            })
    void whatDoesNotCountIsShownAsItWasTyped(String typed) {
        assertEquals(typed, Jsoup.parse(html(typed)).select("body > p").text());
        assertEquals(1, Jsoup.parse(html(typed)).body().getAllElements().size() - 1, "nothing but a paragraph");
        assertEquals(typed, Formatting.plain(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "\\*word\\* => *word*",
                "\\*word* => *word*",
                "\\[words](https://example.org) => [words](https://example.org)",
                "\\\\*two\\\\* => \\*two\\*",
                "\\> so => > so",
                "\\- so => - so",
                "\\1. so => 1. so",
            })
    void aBackslashKeepsItAsItIs(String typed, String shown) {
        assertEquals(shown, Jsoup.parse(html(typed)).select("body > p").text());
        assertEquals(shown, Formatting.plain(typed));
    }

    @Test
    void plainTextHasALineForEachParagraphItemAndLineOfAQuotation() {
        assertEquals("One two\nThree\nFour\nFive", Formatting.plain("One *two*\n\n> Three\n\n- Four\n- **Five**"));
    }

    private static String html(String typed) {
        return Formatting.html(typed).replace("\n", "");
    }
}
