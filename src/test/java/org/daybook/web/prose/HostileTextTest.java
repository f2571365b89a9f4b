package org.daybook.web.prose;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.workflow.EditionKind;
import org.daybook.workflow.Said;
import org.daybook.workflow.Transition;

import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Scripts and HTML in any field of running text are words, on every page and in every feed. */
@QuarkusTest
class HostileTextTest {

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "</p></div></article><script src=https://evil.example/x.js></script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<iframe src=\"javascript:alert(1)\"></iframe>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a href=https://evil.example onclick=alert(1)>x</a>",
            "<style>body{display:none}</style>",
            "<link rel=stylesheet href=https://evil.example/x.css>",
            "<meta http-equiv=refresh content=0;url=https://evil.example>",
            "<base href=https://evil.example/>",
            "<form action=https://evil.example><button>x</button></form>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<!--><img src=x onerror=alert(1)>-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?xml version=\"1.0\"?><x/>",
            "\"><script>alert(1)</script>",
            "' onmouseover='alert(1)",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;alert(1)&#60;/script&#62;",
            "\\<script>alert(1)\\</script>",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](java&#115;cript:alert(1))",
            "[x](javascript&colon;alert(1))",
            "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
            "[x](vbscript:msgbox(1))",
            "[x](file:///etc/passwd)",
            "[x](//evil.example)",
            "[x](/logout)",
            "[x](<javascript:alert(1)>)",
            "[x]: javascript:alert(1)",
            "[x][y] and [y]",
            "![x](https://evil.example/x.png)",
            "![x](javascript:alert(1))",
            "<https://evil.example>",
            "<javascript:alert(1)>",
            "`<script>alert(1)</script>`",
            "```<script>alert(1)</script>",
            "*<script>*alert(1)</script>",
            "{inject:newsroom.name} {#include layout/desk /} ${7*7} {{7*7}} #{7*7}",
            "]]></description><script>alert(1)</script>",
            "%3Cscript%3Ealert(1)%3C/script%3E");

    private static final Set<String> ELEMENTS = Set.of("p", "em", "strong", "a", "blockquote", "ul", "ol", "li");

    @Test
    void isShownAsTextOnPagesAndInFeeds() throws Exception {
        var id = Given.liveBy(Cast.ADA, Cast.EDITH, hostile());
        Given.move(id, Transition.REOPEN, Cast.ADA, Said.nothing());
        Given.write(id, Cast.ADA, hostile().withSlug(Given.copyOf(id).slug()).withByline("Ada O."));
        var ada = Browser.of(Cast.ADA);
        checkPage(ada.page("/desk/briefings/" + id + "/preview"));
        checkPage(ada.page("/desk/briefings/" + id));
        ada.page("/desk/briefings/" + id + "/edit")
                .select("textarea[name=story]")
                .forEach(story -> assertEquals(
                        String.join("\n", HOSTILE), story.wholeText().strip()));
        Given.move(id, Transition.SUBMIT, Cast.ADA, Said.nothing());
        Given.move(id, Transition.APPROVE, Cast.EDITH, Said.nothing());
        Given.move(id, Transition.PUBLISH, Cast.EDITH, Said.edition(EditionKind.MINOR, ""));
        var reader = Browser.anonymous();
        var path = Given.of(id, briefing -> briefing.publicPath());
        checkPage(reader.page(path));
        checkPage(reader.page(path + "/editions/1"));
        var urn = "urn:uuid:" + Given.of(id, briefing -> briefing.publicId);
        for (var feed : List.of("/feed.xml", "/feed.atom")) {
            var entry = new SyndFeedInput()
                    .build(new StringReader(reader.get(feed).asString())).getEntries().stream()
                            .filter(each -> each.getUri().equals(urn))
                            .findFirst()
                            .orElseThrow();
            checkFullText(Jsoup.parse(entry.getContents().get(0).getValue()));
        }
        checkFullText(Jsoup.parse(
                reader.get("/feed.json").jsonPath().getString("items.find { it.id == '" + urn + "' }.content_html")));
    }

    private static Copy hostile() {
        var text = String.join("\n", HOSTILE);
        var usual = Given.copy(Given.headline());
        return new Copy(
                usual.headline(),
                "",
                usual.standfirst(),
                "",
                List.of(
                        new Prose(SectionKind.STORY, text),
                        usual.keyPoints(),
                        new Prose(SectionKind.ANALYSIS, text),
                        usual.takeaways(),
                        new LabelledPoints(
                                SectionKind.IMPACT, text, usual.impact().points())),
                usual.topics());
    }

    private static void checkPage(Document page) {
        var fields = page.select(".prose");
        assertEquals(3, fields.size());
        fields.forEach(field -> {
            assertEquals(HOSTILE, field.select("p").eachText());
            field.select("> .support:has(a[data-remark])").remove();
            field.children().forEach(HostileTextTest::check);
        });
        assertEquals(List.of(), attributes(page.getAllElements()));
        assertTrue(page.select("script").stream().allMatch(script -> script.hasAttr("src")));
    }

    private static void checkFullText(Document text) {
        var shown = text.select("p").eachText();
        HOSTILE.forEach(
                words -> assertEquals(3, shown.stream().filter(words::equals).count(), words));
        assertEquals(
                0,
                text.select("script, img, svg, iframe, style, link, meta, form, a")
                        .size());
        assertEquals(List.of(), attributes(text.getAllElements()));
    }

    private static void check(Element element) {
        assertTrue(ELEMENTS.contains(element.tagName()), element.outerHtml());
        assertEquals(0, element.attributes().size(), element.outerHtml());
        element.children().forEach(HostileTextTest::check);
    }

    /** Attributes that could run a script. */
    private static List<String> attributes(Elements elements) {
        return elements.stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> attribute.getKey().startsWith("on")
                        || attribute
                                .getValue()
                                .toLowerCase(java.util.Locale.ROOT)
                                .startsWith("javascript:"))
                .map(Object::toString)
                .collect(Collectors.toList());
    }
}
