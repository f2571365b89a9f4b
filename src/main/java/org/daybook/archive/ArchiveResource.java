package org.daybook.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.daybook.briefing.finding.LiveBriefings;
import org.daybook.briefing.listing.ArchiveDay;
import org.daybook.web.Key;
import org.daybook.web.PublicPages;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Everything ever published that is still live, by the day of first publication. */
@Path("/archive")
@PermitAll
@Blocking
class ArchiveResource {

    private static final int MOST = 40;

    private final PublicPages pages;

    ArchiveResource(PublicPages pages) {
        this.pages = pages;
    }

    record Archive(List<ArchiveYear> years) implements TemplateInstance {}

    record YearPage(ArchiveYear year) implements TemplateInstance {}

    record MonthPage(
            ArchiveMonth month, List<Day> days, @Nullable Key next) implements TemplateInstance {}

    record DayPage(Day day, @Nullable Key next) implements TemplateInstance {}

    @GET
    public Response archive() {
        return pages.html(new Archive(ArchiveYear.of(ArchiveDay.all())));
    }

    @GET
    @Path("{year: [1-9][0-9]{3}}")
    public Response year(@RestPath int year) {
        var first = date(year, 1, 1);
        var years = ArchiveYear.of(ArchiveDay.between(first, first.plusYears(1)));
        return pages.html(new YearPage(years.isEmpty() ? new ArchiveYear(Year.of(year), List.of()) : years.get(0)));
    }

    @GET
    @Path("{year: [1-9][0-9]{3}}/{month: [0-9]{2}}")
    public Response month(@RestPath int year, @RestPath int month, @RestQuery @Nullable String after) {
        var first = date(year, month, 1);
        var end = first.plusMonths(1);
        var briefings = LiveBriefings.between(first, end, Key.orNewest(after), MOST);
        var archiveMonth = new ArchiveMonth(YearMonth.from(first), ArchiveDay.between(first, end));
        return pages.html(new MonthPage(archiveMonth, Day.of(briefings), LiveBriefings.next(briefings, MOST)));
    }

    @GET
    @Path("{year: [1-9][0-9]{3}}/{month: [0-9]{2}}/{day: [0-9]{2}}")
    public Response day(@RestPath int year, @RestPath int month, @RestPath int day, @RestQuery @Nullable String after) {
        var date = date(year, month, day);
        var briefings = LiveBriefings.between(date, date.plusDays(1), Key.orNewest(after), MOST);
        return pages.html(new DayPage(new Day(date, briefings), LiveBriefings.next(briefings, MOST)));
    }

    private static LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new NotFoundException(e);
        }
    }
}
