package org.daybook.importing;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

import org.daybook.briefing.copy.Limits;
import org.daybook.importing.Lines.Line;

/**
 * The first line that is not blank: when the briefing was written, and its headline.
 *
 * @param stamp the date as the line spells it
 * @param writtenAt the instant it stands for, absent where it stands for none
 */
record LineOne(String stamp, Optional<Instant> writtenAt, String headline) {

    private static final Pattern FORM =
            Pattern.compile("(.*?):[ \t]*headline:(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Reads {@code line}, and reports what it lacks. */
    static LineOne read(Line line, Problems problems) {
        var form = FORM.matcher(line.text());
        if (!form.matches()) {
            problems.add(
                    line.number(),
                    "The first line must be a date, “: Headline: ” and the headline, "
                            + "as in “%s: Headline: Ferry returns”.",
                    Stamp.EXAMPLE);
            return new LineOne("", Optional.empty(), "");
        }
        var stamp = form.group(1).strip();
        var headline = form.group(2).strip();
        if (headline.isEmpty()) {
            problems.add(line.number(), "The headline is missing; it stands after “Headline: ”.");
        }
        problems.unlessFits(line.number(), "The headline", headline, Limits.HEADLINE);
        return new LineOne(stamp, Stamp.read(stamp, line.number(), problems), headline);
    }

    /** Whether {@code line} is meant to be line one, be it right or wrong. */
    static boolean isMeantBy(Line line) {
        return FORM.matcher(line.text()).matches()
                || Headings.in(line.text()).isEmpty() && Header.in(line.text()).isEmpty();
    }

    /** The spelling of the date for a layout. */
    String unusualStamp() {
        return writtenAt.map(Stamp::of).filter(stamp::equals).isPresent() ? "" : stamp;
    }
}
