package org.daybook.web.prose;

import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Running text as readers get it. Every line that is not blank is a paragraph, but for lines that make a quotation or a
 * list; inside a line there are emphasis and links, and nothing else. What does not count as formatting is shown as it
 * was typed. The rules are written out in {@code content-import/README.md}.
 */
public final class Formatting {

    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).percentEncodeUrls(true).build();

    /** A link in the news is a reference, not a recommendation for sale; and no page gets a handle on ours. */
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "em", "strong", "a", "blockquote", "ul", "ol", "li")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("nofollow", "noopener")
            .toFactory();

    private Formatting() {}

    /** {@code text} as HTML that is safe whatever was typed: the sanitiser has the last word. */
    public static String html(String text) {
        return ALLOWED.sanitize(HTML.render(Blocks.of(text)));
    }

    /** The words of {@code text} without its formatting; a line for each paragraph, item and line of a quotation. */
    public static String plain(String text) {
        return PlainLines.of(Blocks.of(text));
    }
}
