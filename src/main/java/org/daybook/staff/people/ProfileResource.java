package org.daybook.staff.people;

import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.log.Act;
import org.daybook.log.LogHead;
import org.daybook.staff.Me;
import org.daybook.staff.NewPerson;
import org.daybook.staff.Role;
import org.daybook.staff.Staff;
import org.daybook.staff.profile.Picture;
import org.daybook.staff.profile.Profile;
import org.daybook.web.Flash;
import org.daybook.web.throttle.Limit;
import org.daybook.web.throttle.Throttle;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What people tell readers of themselves. */
@Path("/desk/account")
@RolesAllowed(Role.WRITERS)
@Blocking
@Produces("text/html;charset=UTF-8")
class ProfileResource {

    private final Me me;
    private final Flash flash;
    private final Clock clock;
    private final Throttle throttle;

    ProfileResource(Me me, Flash flash, Clock clock, Throttle throttle) {
        this.me = me;
        this.flash = flash;
        this.clock = clock;
        this.throttle = throttle;
    }

    @POST
    @Path("profile")
    @Transactional
    public Response tell(@RestForm @Nullable String displayName, @RestForm @Nullable String biography) {
        LogHead.hold();
        var staff = me.staff();
        var name = text(displayName).strip();
        var about = text(biography).replace("\r\n", "\n").strip();
        var problems = problems(staff, name, about);
        if (!problems.isEmpty()) {
            return AccountPage.of(staff, me.sessionId())
                    .typed(name, about)
                    .wrong(problems)
                    .refused();
        }
        Profile.of(staff).tell(about);
        staff.changeName(name, clock.instant());
        return said("Your profile is saved.");
    }

    /** The picture is made anew outside any transaction: that takes its time. */
    @POST
    @Path("picture")
    public Response show(@RestForm("picture") @Nullable FileUpload file, @RestForm("do") @Nullable String act)
            throws IOException {
        if ("remove".equals(act)) {
            change(Profile::takePortraitDown);
            return said("Your picture is taken down.");
        }
        throttle.take(Limit.UPLOAD, Long.toString(me.id()));
        if (file == null || file.fileName().isEmpty()) {
            return refused("Choose a file first.");
        }
        try {
            var jpeg = Picture.jpeg(file.uploadedFile());
            change(profile -> profile.show(jpeg));
            return said("Your picture is changed.");
        } catch (Picture.NotTaken e) {
            return refused(e.words());
        }
    }

    private void change(Consumer<Profile> change) {
        QuarkusTransaction.requiringNew().run(() -> {
            LogHead.hold();
            change.accept(Profile.of(me.staff()));
            me.staff().log(Act.PROFILE_CHANGED, null, "", clock.instant());
        });
    }

    private Response refused(String words) {
        return AccountPage.of(me.staff(), me.sessionId())
                .wrong(Map.of("picture", words))
                .refused();
    }

    private Response said(String words) {
        return flash.seeOther("/desk/account", words);
    }

    /** Nobody takes a colleague's name: it would stand over the colleague's work. */
    private static Map<String, String> problems(Staff staff, String name, String biography) {
        var problems = new LinkedHashMap<String, String>();
        var nameProblem = NewPerson.nameProblem(name);
        if (!nameProblem.isEmpty()) {
            problems.put("displayName", nameProblem);
        } else if (!name.equals(staff.displayName) && !Staff.called(name).isEmpty()) {
            problems.put("displayName", "A colleague has this name already.");
        }
        var biographyProblem = Profile.problem(biography);
        if (!biographyProblem.isEmpty()) {
            problems.put("biography", biographyProblem);
        }
        return problems;
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
