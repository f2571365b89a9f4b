package org.daybook.staff;

import java.util.function.Function;

import org.daybook.Browser;
import org.daybook.Cast;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Somebody new whom no other test knows, to be changed at will. */
public record Newcomer(long id, String username, String displayName) {

    public static Newcomer as(Role role) {
        var number = Long.toString(System.nanoTime(), 36);
        var username = "new-" + number;
        var displayName = "Nell " + number;
        return QuarkusTransaction.requiringNew()
                .call(() -> new Newcomer(Cast.join(username, displayName, role).id, username, displayName));
    }

    public Browser signedIn() {
        return Browser.signedIn(username);
    }

    /** Something about the account as it is stored now. */
    public <T> T now(Function<Staff, T> question) {
        return QuarkusTransaction.requiringNew().call(() -> question.apply(Staff.findById(id)));
    }

    public String path() {
        return "/desk/staff/" + id;
    }
}
