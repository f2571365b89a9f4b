package org.daybook.writing;

import java.util.List;

import org.daybook.Browser;
import org.daybook.Given;

import io.restassured.response.Response;
import org.jsoup.Jsoup;

/** The briefing form as a browser sends it. */
final class Form {

    private Form() {}

    static String edit(long id) {
        return "/desk/briefings/" + id + "/edit";
    }

    static Response save(Browser browser, long id, String... fields) {
        return browser.post(edit(id), with(fields, "version", Given.version(id)));
    }

    /** Fields of a complete form, one of them as given. */
    static String[] complete(String name, String value) {
        var fields = new java.util.LinkedHashMap<String, String>();
        fields.put("headline", Given.headline());
        fields.put("story", "It happened.");
        fields.put("keyPoints", "A fact.");
        fields.put("keyPointIds", "");
        fields.put("analysis", "We think so.");
        fields.put("takeaways", "Remember.");
        fields.put("takeawayIds", "");
        fields.put("impactLabels", "Port");
        fields.put("impactTexts", "Busy");
        fields.put("impactIds", "");
        fields.put(name, value);
        return fields.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    static String[] with(String[] fields, String... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(fields), java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }

    static org.jsoup.nodes.Document form(Response answer) {
        answer.then().statusCode(200);
        return Jsoup.parse(answer.asString());
    }

    static List<String> values(org.jsoup.nodes.Document page, String select) {
        return page.select(select).stream().map(org.jsoup.nodes.Element::val).toList();
    }

    static String path(Response answer) {
        return java.net.URI.create(answer.header("Location")).getPath();
    }
}
