package org.daybook.writing.suggestion;

import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.copy.Slug;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class SuggestionTest {

    @Test
    void aHeadlineSuggestsTheAddressThatSavingWouldMake() {
        var headline = Given.headline() + " – Größe & Ölpreis’";
        var answer = slug(Browser.of(Cast.ADA), headline, null);
        assertEquals(Slug.of(headline), answer.getString("slug"));
        assertEquals(Slug.of(headline), answer.getString("free"));
        assertFalse(answer.getBoolean("taken"));
    }

    @Test
    void anAddressThatAnotherBriefingHasIsToldWithOneThatIsFree() {
        var headline = Given.headline();
        var id = Given.draftBy(Cast.ADA, Given.copy(headline));
        var another = slug(Browser.of(Cast.ADA), headline, null);
        assertTrue(another.getBoolean("taken"));
        assertEquals(Slug.of(headline) + "-2", another.getString("free"));
        assertFalse(slug(Browser.of(Cast.ADA), headline, id).getBoolean("taken"), "it is its own");
        assertTrue(slug(Browser.of(Cast.WENDELL), headline, id).getBoolean("taken"), "not theirs to see");
    }

    @Test
    void theAddressOfABriefingThatWasPublicIsHeld() {
        var id = Given.liveBy(Cast.ADA, Cast.EDITH);
        assertTrue(slug(Browser.of(Cast.EDITH), "Another headline", id).getBoolean("held"));
    }

    @Test
    void topicsInUseAreFoundByTheirBeginningThoseUsedMostFirst() {
        var tag = "Zq" + Long.toString(System.nanoTime(), 36);
        var rare = tag + " rare";
        var often = tag + " öften";
        Given.liveBy(Cast.ADA, Cast.EDITH, Given.copy(Given.headline(), List.of(rare, often)));
        Given.liveBy(Cast.ADA, Cast.EDITH, Given.copy(Given.headline(), List.of(often)));
        var ada = Browser.of(Cast.ADA);
        assertEquals(List.of(often, rare), topics(ada, tag.toLowerCase()));
        assertEquals(List.of(often), topics(ada, tag + " o"));
        assertEquals(List.of(), topics(ada, tag + " x"));
        assertTrue(topics(ada, "").size() <= 20);
        ada.get("/desk/topics").then().statusCode(200);
        topics(ada, "%_\\'\" 😀");
    }

    @Test
    void onlyStaffAreAnswered() {
        var nobody = Browser.anonymous();
        assertTrue(nobody.get("/desk/slug?headline=x").statusCode() >= 300);
        assertTrue(nobody.get("/desk/topics?begins=x").statusCode() >= 300);
    }

    private static JsonPath slug(Browser browser, String headline, Long briefing) {
        var request = browser.request().urlEncodingEnabled(true).queryParam("headline", headline);
        if (briefing != null) {
            request.queryParam("briefing", briefing);
        }
        var answer = request.get("/desk/slug");
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private static List<String> topics(Browser browser, String begins) {
        var answer = browser.request()
                .urlEncodingEnabled(true)
                .queryParam("begins", begins)
                .get("/desk/topics");
        answer.then().statusCode(200);
        return answer.jsonPath().getList("");
    }
}
