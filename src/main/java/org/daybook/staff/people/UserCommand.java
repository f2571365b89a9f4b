package org.daybook.staff.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.transaction.Transactional;

import org.daybook.log.Act;
import org.daybook.staff.LastAdmin;
import org.daybook.staff.NewPerson;
import org.daybook.staff.Role;
import org.daybook.staff.Staff;
import org.daybook.staff.door.Session;
import org.daybook.staff.factor.SecondFactor;
import org.daybook.staff.link.OneTimeLink;
import org.daybook.web.Choice;
import org.daybook.web.Newsroom;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps accounts from the command line, also where nobody can sign in. Passwords come on standard input. */
@Command(
        name = "user",
        description = "Add a person, change a password, shut an account.",
        synopsisSubcommandLabel = "COMMAND")
public class UserCommand {

    private final Clock clock;
    private final Newsroom newsroom;

    UserCommand(Clock clock, Newsroom newsroom) {
        this.clock = clock;
        this.newsroom = newsroom;
    }

    @Command(name = "add", description = "Add a person; the password is the first line of standard input.")
    @Transactional
    int add(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--role", required = true) String role,
            @Option(names = "--display-name") @Nullable String displayName)
            throws IOException {
        var wanted = Choice.of(Role.class, role.toUpperCase(Locale.ROOT));
        if (wanted == null) {
            return fail(2, "A role is writer, editor or admin.");
        }
        var person = new NewPerson(name, Objects.requireNonNullElse(displayName, name), wanted, password());
        var problems = person.problems(newsroom.name());
        if (!problems.isEmpty()) {
            return fail(1, String.join(" ", problems.values()));
        }
        if (Staff.named(person.username()).isPresent()) {
            return fail(1, "Somebody has the user name " + person.username() + " already.");
        }
        Staff.add(person, Staff.house(), clock.instant());
        System.out.println(person.username() + " can sign in now.");
        return 0;
    }

    @Command(name = "password", description = "Change a password; it is the first line of standard input.")
    @Transactional
    int password(@Parameters(paramLabel = "NAME") String name) throws IOException {
        var person = person(name);
        if (person.isEmpty()) {
            return fail(1, "Nobody has the user name " + name + ".");
        }
        var password = password();
        var problem = person.get().passwordProblem(password, newsroom.name());
        if (!problem.isEmpty()) {
            return fail(1, problem);
        }
        person.get().changePassword(password, Staff.house(), clock.instant());
        Session.endAllOf(person.get());
        System.out.println("The password of " + name + " is changed; all sessions have ended.");
        return 0;
    }

    @Command(name = "disable", description = "Shut an account at once.")
    @Transactional
    int disable(@Parameters(paramLabel = "NAME") String name) {
        var person = person(name);
        if (person.isEmpty()) {
            return fail(1, "Nobody has the user name " + name + ".");
        }
        try {
            person.get().disable(Staff.house(), clock.instant());
        } catch (LastAdmin e) {
            return fail(1, Objects.requireNonNull(e.getMessage()));
        }
        OneTimeLink.endOf(person.get());
        Session.endAllOf(person.get());
        System.out.println(name + " can no longer sign in.");
        return 0;
    }

    @Command(name = "reset-factor", description = "Turn off the second factor of somebody who has lost it.")
    @Transactional
    int resetFactor(@Parameters(paramLabel = "NAME") String name) {
        var person = person(name);
        if (person.isEmpty()) {
            return fail(1, "Nobody has the user name " + name + ".");
        }
        SecondFactor.turnOff(person.get());
        Session.endAllOf(person.get());
        person.get().log(Act.FACTOR_OFF, Staff.house(), "", clock.instant());
        System.out.println("The second factor of " + name + " is off; all sessions have ended.");
        return 0;
    }

    private static Optional<Staff> person(String name) {
        return Staff.named(name).filter(staff -> !staff.username.equals(Staff.HOUSE));
    }

    private static String password() throws IOException {
        var reader = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return Objects.requireNonNullElse(reader.readLine(), "");
    }

    private static int fail(int code, String words) {
        System.err.println(words);
        return code;
    }
}
