package org.daybook.writing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.daybook.Browser;
import org.daybook.Given;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
        var fields = new LinkedHashMap<String, String>();
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
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    static String[] with(String[] fields, String... more) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
    }

    static Document form(Response answer) {
        answer.then().statusCode(200);
        return Jsoup.parse(answer.asString());
    }

    static List<String> values(Document page, String select) {
        return page.select(select).stream().map(Element::val).toList();
    }

    static String path(Response answer) {
        return java.net.URI.create(answer.header("Location")).getPath();
    }

    /** The fields of a form as they stand; those that come more than once are numbered. */
    static Map<String, String> fields(Document page) {
        var fields = new LinkedHashMap<String, String>();
        for (var name : List.of("version", "revision", "working", "workingNumber")) {
            fields.put(name, page.select("input[name=" + name + "]").val());
        }
        for (var name : List.of(
                "headline", "slug", "standfirst", "byline", "story", "analysis", "impactIntroduction", "topics")) {
            fields.put(name, page.select("[name=" + name + "]").val());
        }
        for (var name : List.of(
                "keyPoints",
                "keyPointIds",
                "takeaways",
                "takeawayIds",
                "impactLabels",
                "impactTexts",
                "impactIds",
                "sourceIds",
                "sourceOn",
                "sourceTitles",
                "sourcePublishers",
                "sourceUrls",
                "sourceDescriptions",
                "sourceSeen",
                "sourceVisibility")) {
            var values = page.select("[name=" + name + "]").stream()
                    .filter(field -> field.closest("template") == null)
                    .map(Form::value)
                    .toList();
            for (int i = 0; i < values.size(); i++) {
                fields.put(name + "#" + i, values.get(i));
            }
        }
        return fields;
    }

    private static String value(Element field) {
        return field.is("select") ? field.select("option[selected]").val() : field.val();
    }

    /** What a page that asks will send, without the answers. */
    static Map<String, String> asking(Response answer) {
        var fields = new LinkedHashMap<String, String>();
        var hidden = Jsoup.parse(answer.asString()).select("form input[type=hidden]:not([name=" + Browser.TOKEN + "])");
        for (int i = 0; i < hidden.size(); i++) {
            fields.put(hidden.get(i).attr("name") + "#" + i, hidden.get(i).val());
        }
        return fields;
    }

    /** Fields as {@link Browser#post} takes them. */
    static String[] sent(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey().replaceFirst("#.*", ""), field.getValue()))
                .toArray(String[]::new);
    }
}
