package org.daybook.staff.people;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.daybook.staff.Newcomer;
import org.daybook.staff.Role;
import org.daybook.staff.Staff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** There is always somebody who keeps people and settings. All other admins are away meanwhile. */
@QuarkusTest
class LastAdminTest {

    private List<Long> away = List.of();

    @BeforeEach
    void sendTheOthersAway() {
        away = QuarkusTransaction.requiringNew().call(() -> {
            var admins = Staff.<Staff>list("role = ?1 and enabled", Role.ADMIN);
            admins.forEach(admin -> admin.enabled = false);
            return admins.stream().map(admin -> admin.id).toList();
        });
    }

    @AfterEach
    void callThemBack() {
        QuarkusTransaction.requiringNew().run(() -> Staff.update("enabled = true where id in ?1", away));
    }

    @Test
    void twoAdminsWhoShutEachOtherOutAtOnceLeaveOne() throws Exception {
        for (var act : List.of("disable", "role")) {
            var one = Newcomer.as(Role.ADMIN);
            var two = Newcomer.as(Role.ADMIN);
            var first = one.signedIn();
            var second = two.signedIn();
            both(
                    () -> first.post(two.path(), "do", act, "role", "WRITER"),
                    () -> second.post(one.path(), "do", act, "role", "WRITER"));
            assertEquals(1, admins(), act);
            QuarkusTransaction.requiringNew().run(() -> Staff.update("enabled = false where role = ?1", Role.ADMIN));
        }
    }

    @Test
    void theLastAdminCannotLeave() {
        var last = Newcomer.as(Role.ADMIN);
        var browser = last.signedIn();
        browser.post(last.path(), "do", "disable")
                .then()
                .statusCode(409)
                .body(containsString("This is the last admin"));
        browser.post(last.path(), "do", "role", "role", "EDITOR").then().statusCode(409);
        assertEquals(1, admins());
        browser.get("/desk/staff").then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> Staff.update("enabled = false where id = ?1", last.id()));
    }

    @Test
    void whoeverIsOnlyInvitedIsNotAnAdminYet() {
        var last = Newcomer.as(Role.ADMIN);
        var browser = last.signedIn();
        browser.post(
                        "/desk/staff",
                        "username",
                        "heir" + Long.toString(System.nanoTime(), 36),
                        "displayName",
                        "He Ir",
                        "role",
                        "ADMIN",
                        "password",
                        "")
                .then()
                .statusCode(200);
        browser.post(last.path(), "do", "disable").then().statusCode(409);
        QuarkusTransaction.requiringNew().run(() -> Staff.update("enabled = false where id = ?1", last.id()));
    }

    private static long admins() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Staff.count("role = ?1 and enabled and passwordHash <> ''", Role.ADMIN));
    }

    private static void both(Callable<Response> one, Callable<Response> other) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(2);
        try {
            pool.invokeAll(List.of(one, other));
        } finally {
            pool.shutdown();
        }
    }
}
