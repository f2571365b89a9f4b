package org.daybook.writing;

import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.Briefing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.daybook.writing.Form.path;
import static org.daybook.writing.Form.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A new briefing that starts with the words of another. */
@QuarkusTest
class DuplicateTest {

    @Test
    void theFormHoldsTheWordsAndNothingIsSaved() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var link = ada.page("/desk/briefings/" + id)
                .select("a:contains(Duplicate)")
                .attr("href");
        var before = count();
        var page = ada.page(link);
        assertEquals(Given.copyOf(id).headline(), page.select("#headline").val());
        assertEquals("", page.select("#slug").val());
        assertEquals(
                List.of("The channel is nine metres deep.", "It cost four million."),
                values(page, "textarea[name=keyPoints]"));
        assertTrue(values(page, "[name=keyPointIds]").stream().noneMatch(each -> each.matches("p[0-9]+")));
        assertEquals(before, count());
        var answer = ada.post("/desk/briefings", Form.sent(Form.fields(page)));
        answer.then().statusCode(303);
        var made = Long.parseLong(path(answer).replaceAll("[^0-9]", ""));
        assertNotEquals(id, made);
        assertEquals(Given.copyOf(id).story(), Given.copyOf(made).story());
        assertEquals(Given.copyOf(id).impact(), Given.copyOf(made).impact());
        assertNotEquals(Given.copyOf(id).slug(), Given.copyOf(made).slug());
        assertEquals(1, Given.revisions(made));
    }

    @Test
    void theWorkingCopyOfALiveBriefingIsTaken() {
        var id = Given.liveBy(Cast.ADA, Cast.EDITH);
        var page = Browser.of(Cast.EDITH).page("/desk/briefings/new?copy=" + id);
        assertEquals(Given.copyOf(id).headline(), page.select("#headline").val());
    }

    @Test
    void otherPeoplesDraftsAreNotThere() {
        var id = Given.draftBy(Cast.WENDELL);
        var ada = Browser.of(Cast.ADA);
        assertEquals(404, ada.get("/desk/briefings/new?copy=" + id).statusCode());
        assertEquals(404, ada.get("/desk/briefings/new?copy=99999999").statusCode());
        assertEquals(404, ada.get("/desk/briefings/new?copy=a").statusCode());
        assertEquals(
                404, ada.get("/desk/briefings/new?copy=99999999999999999999").statusCode());
    }

    private static long count() {
        return QuarkusTransaction.requiringNew().call(() -> Briefing.count());
    }
}
