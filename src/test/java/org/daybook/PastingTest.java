package org.daybook;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What comes from another program's clipboard into the form. */
@QuarkusTest
@Tag("browser")
class PastingTest extends Journey {

    private static final String HTML = "text/html";
    private static final String PLAIN = "text/plain";

    private EditorPage editor() {
        return EditorPage.open(chromium.window(1280, true), home.toString(), Cast.ADA, "desk/briefings/new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "libreoffice"})
    void aDocumentBecomesProseWithTheLightFormattingReadersGet(String program) {
        var editor = editor();
        editor.paste("#story", HTML, EditorPage.clipping(program));
        assertEquals(
                "The **last barge** left at noon.\n\n- Nine metres *deep*\n- Four million paid",
                editor.page.inputValue("#story"));
    }

    @Test
    void googlesSpansCarryTheFormatting() {
        var editor = editor();
        editor.paste("#story", HTML, EditorPage.clipping("google-docs"));
        assertEquals(
                "The **last barge** left, says the [port](https://port.example/notice).\n\n- Nine metres *deep*\n- Four million paid",
                editor.page.inputValue("#story"));
    }

    @Test
    void aWebPageLosesItsScriptsAndStylesAndKeepsItsQuotations() {
        var editor = editor();
        editor.paste("#story", HTML, EditorPage.clipping("web"));
        assertEquals("""
                What the port says
                The **last barge** left at noon. No [The notice](https://port.example/a?b=1&c=2).

                > We are *glad*.

                1. Nine metres deep
                2. Four million paid

                Fishermen: The quay is free
                Town: Lorries come back""", editor.page.inputValue("#story"));
    }

    @Test
    void pastingIntoProseIsUndoneByTheBrowser() {
        var editor = editor();
        editor.page.fill("#story", "Before.");
        editor.paste("#story", HTML, "<p>One<p>Two");
        editor.press("Control+z");
        assertEquals("Before.", editor.page.inputValue("#story"));
    }

    @Test
    void aListInAPointBecomesPointsAndCanBePutBack() {
        var editor = editor();
        editor.paste("#keyPoints-1", HTML, EditorPage.clipping("word"));
        assertEquals(
                List.of("The last barge left at noon.", "Nine metres deep", "Four million paid"),
                editor.values("keyPoints"));
        assertEquals("keyPoints-3", editor.focused());
        assertEquals("Pasted as 3 points. Undo", editor.said("keyPoints"));
        editor.page.click("#keyPoints point-list > [role=status] button");
        assertEquals(List.of(""), editor.values("keyPoints"));
    }

    @Test
    void plainLinesAndBulletsDoTheSame() {
        var editor = editor();
        editor.page.fill("#takeaways-1", "Already: ");
        editor.page.focus("#takeaways-1");
        editor.press("End");
        editor.paste("#takeaways-1", PLAIN, "• one\r\n\r\n2) two\n– three");
        assertEquals(List.of("Already: one", "two", "three"), editor.values("takeaways"));
    }

    @Test
    void labelsArePartedFromTheirTexts() {
        var editor = editor();
        editor.paste("#impact-1-text", PLAIN, "- Town: Calm\n- Port: Busy: very\n- Nobody else");
        assertEquals(List.of("Town", "Port", ""), editor.values("impactLabels"));
        assertEquals(List.of("Calm", "Busy: very", "Nobody else"), editor.values("impactTexts"));
        assertEquals(List.of("", "", ""), editor.values("impactIds"));
    }

    @Test
    void noMorePointsArePastedThanFitAndTheRestIsTold() {
        var editor = editor();
        editor.paste("#keyPoints-1", PLAIN, "- line\n".repeat(120));
        assertEquals(100, editor.values("keyPoints").size());
        assertEquals("Pasted as 100 points. 20 did not fit: at most 100. Undo", editor.said("keyPoints"));
    }

    @Test
    void oneLineFieldsStayOneLineAndOddCharactersGo() {
        var editor = editor();
        editor.paste("#headline", PLAIN, "Harbour\u00a0re\u200bopens\n a\u00ad week\ufeff early");
        assertEquals("Harbour reopens a week early", editor.page.inputValue("#headline"));
        editor.paste("#standfirst", HTML, "<p>It <b>sails</b>.</p><p>Again.</p>");
        assertEquals("It sails. Again.", editor.page.inputValue("#standfirst"));
        editor.paste("#story", PLAIN, "می\u200cخواهم 👩\u200d🚒");
        assertEquals("می\u200cخواهم 👩\u200d🚒", editor.page.inputValue("#story"));
    }
}
