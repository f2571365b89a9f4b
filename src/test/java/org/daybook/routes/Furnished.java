package org.daybook.routes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.HouseRules;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.copy.Slug;
import org.daybook.briefing.house.StyleReport;
import org.daybook.briefing.house.Waiver;
import org.daybook.briefing.remark.RemarkDraft;
import org.daybook.briefing.remark.Remarking;
import org.daybook.briefing.style.Rule;
import org.daybook.briefing.style.Wording;
import org.daybook.briefing.style.spread.Place;
import org.daybook.briefing.template.Template;
import org.daybook.briefing.template.TemplateWords;
import org.daybook.log.LogHead;
import org.daybook.staff.Staff;
import org.daybook.staff.profile.Profile;
import org.daybook.workflow.EditionKind;
import org.daybook.workflow.Said;
import org.daybook.workflow.Transition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jsoup.Jsoup;

/**
 * A newsroom in which every address leads to something: Ada has written a briefing that is live in its second edition
 * and being changed, with remarks, waivers, sources and unsaved words. What a new route's address needs is put in here.
 */
public final class Furnished {

    private static final Map<String, String> QUERIES = Map.of(
            "/desk/settings/rules/new", "?kind=LENGTH",
            "/desk/briefings/{id}/presence/events", "?tab=aaaaaaaaaaaaaaaaaaaaaa",
            "/desk/briefings/{id}/history/compare", "?a=1&b=2",
            "/desk/slug", "?headline=x",
            "/desk/topics", "?begins=o");

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final Filling filling;
    private final Map<String, String> variables = new LinkedHashMap<>();

    private Furnished(Filling filling) {
        this.filling = filling;
    }

    /** Furnishes with ordinary words. Whoever calls this calls {@link HouseRules#none} in the end. */
    public static Furnished plainly() {
        return with(Filling.plain());
    }

    /** Furnishes with these words in every field. */
    public static Furnished with(Filling filling) {
        var furnished = new Furnished(filling);
        furnished.everybody();
        furnished.briefing();
        furnished.settings();
        furnished.unsaved();
        return furnished;
    }

    /** The addresses of a route with what is here in place of its variables. */
    public String path(Route route) {
        return path(route, Map.of());
    }

    /** The address with what a page needs in its query to be one. */
    public String target(Route route) {
        return path(route) + QUERIES.getOrDefault(route.path(), "");
    }

    /** The same with some of the variables otherwise, as they are given. */
    String path(Route route, Map<String, String> otherwise) {
        return VARIABLE.matcher(route.path())
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        otherwise.containsKey(found.group(1))
                                ? otherwise.get(found.group(1))
                                : value(route.path().substring(0, found.end()))));
    }

    /** Variables of routes that lead to nothing here. */
    static Stream<String> strange(Route route, Furnished in) {
        return VARIABLE.matcher(route.path())
                .results()
                .map(found -> route.path().substring(0, found.end()))
                .filter(place -> !in.variables.containsKey(inside(place)));
    }

    private String value(String place) {
        return variables.getOrDefault(inside(place), "1");
    }

    /** What programs ask for is what people see. */
    private static String inside(String place) {
        return place.startsWith("/api/v1/") ? "/desk/" + place.substring("/api/v1/".length()) : place;
    }

    long briefing(String place) {
        return Long.parseLong(variables.get(place));
    }

    private void put(String place, Object leadsTo) {
        variables.put(place, leadsTo.toString());
    }

    private void everybody() {
        Stream.of(Cast.values()).forEach(Cast::join);
        var person = QuarkusTransaction.requiringNew().call(() -> {
            var number = Staff.count() + "x" + Long.toString(System.nanoTime(), 36);
            return Cast.join("f" + number, filling.fit(100), org.daybook.staff.Role.WRITER);
        });
        put("/desk/staff/{id}", person.id);
        var topic = "Lone " + Long.toString(System.nanoTime(), 36);
        Given.liveBy(Cast.WENDELL, Cast.EDITH, Given.copy(Given.headline(), List.of(topic)));
        put("/desk/settings/four-eyes/{slug}", Slug.ofName(topic));
        put("/media/portraits/{hash}", portrait(person.id));
    }

    private void briefing() {
        HouseRules.are(rules());
        var id = draft(Cast.ADA, 14);
        publish(id, Cast.ADA, Said.nothing());
        rewrite(id, "anew");
        publish(id, Cast.ADA, Said.edition(EditionKind.UPDATE, filling.fit(500)));
        rewrite(id, "once more");
        Given.move(id, Transition.SUBMIT, Cast.ADA, Said.nothing());
        Given.move(id, Transition.SEND_BACK, Cast.EDITH, Said.note(filling.fit(1_000)));
        var other = draft(Cast.WENDELL, 7);
        publish(other, Cast.WENDELL, Said.nothing());
        put("/desk/briefings/{id}", id);
        put("/desk/briefings/{id}/overlaps/{other}", other);
        put("/desk/briefings/{id}/overlaps/{other}/{section}", SectionKind.STORY);
        put("/desk/briefings/{id}/history/{number}", 1);
        put("/desk/briefings/{id}/history/{a}", 1);
        put("/desk/briefings/{id}/history/{a}...{b}", 2);
        put("/desk/briefings/{id}/revisions/{number}", 1);
        reading(id);
        Given.move(other, Transition.WITHDRAW, Cast.EDITH, Said.publicly(filling.fit(500)));
    }

    /** A draft with a remark on it, in which an editor lets stand what a rule forbids. */
    private long draft(Cast writer, int headline) {
        var id = Given.draftBy(writer, copy(Given.headline().substring(0, headline) + " " + filling.fit(180)));
        Given.change(id, briefing -> {
            LogHead.hold();
            var now = Given.now().instant();
            StyleReport.of(briefing)
                    .blocking()
                    .forEach(finding ->
                            Waiver.give(briefing, finding.about(), filling.fit(500), Cast.EDITH.staff(), now));
            var remark = new Remarking(briefing, Cast.EDITH.staff(), now)
                    .make(new RemarkDraft("story", "", filling.fit(2_000), false));
            if (writer == Cast.ADA) {
                put("/desk/briefings/{id}/remarks/{remark}", remark.id);
                put("/desk/briefings/{id}/waivers/{waiver}", Waiver.on(briefing).get(0).id);
            }
        });
        return id;
    }

    private void reading(long id) {
        var day = Given.of(id, briefing -> briefing.publishedOn);
        put("/briefings/{slug}", Given.of(id, briefing -> briefing.liveCopy().slug()));
        put("/briefings/{slug}/editions/{number}", 1);
        put("/briefings/{slug}/changes/{number}", 2);
        put("/archive/{year}", day.getYear());
        put("/archive/{year}/{month}", String.format("%02d", day.getMonthValue()));
        put("/archive/{year}/{month}/{day}", String.format("%02d", day.getDayOfMonth()));
        put("/topics/{slug}", Slug.of(copy("x").topics().get(0)));
        put(
                "/authors/{username}",
                Given.of(id, briefing -> briefing.authorSlug.isEmpty() ? "ada" : briefing.authorSlug));
        for (var place : List.of("/{file}", "/topics/{slug}/{file}", "/authors/{username}/{file}")) {
            put(place, "feed.xml");
        }
    }

    private static String portrait(long person) {
        return QuarkusTransaction.requiringNew().call(() -> {
            LogHead.hold();
            var profile = Profile.of(Staff.findById(person));
            profile.show(new byte[] {(byte) person, 1});
            return profile.portraitHash;
        });
    }

    /** A token of Ada's; her older ones are revoked, for nobody may have many. */
    private void token(Browser ada) {
        var page = ada.post("/desk/account/tokens", "name", "T" + System.nanoTime(), "scope", "READ");
        var actions =
                Jsoup.parse(page.asString()).select("form[action$=/revoke]").eachAttr("action");
        put("/desk/account/tokens/{id}", actions.get(0).replaceAll("\\D", ""));
        actions.stream().skip(3).forEach(ada::post);
    }

    private void settings() {
        QuarkusTransaction.requiringNew().run(() -> {
            LogHead.hold();
            var template = Template.add(
                    new TemplateWords(
                            "t" + System.nanoTime() + " " + filling.fit(50), filling.fit(300), copy(filling.fit(180))),
                    Cast.EDITH.staff(),
                    Given.now().instant());
            put("/desk/templates/{id}", template.id);
        });
        put("/desk/settings/rules/{rule}", HouseRules.now().get(0).id());
        put("/desk/settings/versions/{number}", HouseRules.version());
        var tried = Browser.of(Cast.ANSEL)
                .post(
                        "/desk/settings/rules",
                        "kind",
                        "WORDING",
                        "place",
                        "EVERYWHERE",
                        "severity",
                        "ADVICE",
                        "lines",
                        "utilise",
                        "do",
                        "try")
                .header("Location");
        put("/desk/settings/trials/{trial}", tried.replaceAll(".*/", ""));
    }

    private void unsaved() {
        var ada = Browser.of(Cast.ADA);
        token(ada);
        var kept = ada.post(
                "/desk/briefings/" + variables.get("/desk/briefings/{id}") + "/autosave",
                "headline",
                "Unsaved " + filling.fit(180),
                "story",
                filling.all());
        put("/desk/unsaved/{key}", kept.jsonPath().getString("working"));
    }

    private Rule[] rules() {
        var entries = Stream.of(new Wording.Entry("utilise", filling.fit(40)), new Wording.Entry(filling.fit(40), ""));
        return new Rule[] {
            new Rule(
                    "",
                    new Wording(Place.ANALYSIS, entries.toList()),
                    Rule.Severity.ERROR,
                    Set.of(Transition.SUBMIT),
                    true),
            HouseRules.advice(HouseRules.shortHeadline(3))
        };
    }

    private Copy copy(String headline) {
        return filling.copy(headline);
    }

    private void publish(long id, Cast writer, Said said) {
        Given.move(id, Transition.SUBMIT, writer, Said.nothing());
        Given.move(id, Transition.APPROVE, Cast.EDITH, Said.nothing());
        Given.move(id, Transition.PUBLISH, Cast.EDITH, said);
    }

    private void rewrite(long id, String how) {
        Given.move(id, Transition.REOPEN, Cast.ADA, Said.nothing());
        var before = Given.copyOf(id);
        Given.write(id, Cast.ADA, filling.rewritten(before, how));
    }
}
