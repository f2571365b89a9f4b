package org.daybook.staff.tries;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.daybook.web.Sha256;
import org.daybook.web.throttle.Limit;
import org.daybook.web.throttle.Throttle;
import org.daybook.web.throttle.TooMany;
import org.daybook.web.throttle.Visitor;

import io.vertx.core.http.HttpServerRequest;

/** Counts wrong passwords: for an account and an address or, from a device that was let in before, for the device. */
@ApplicationScoped
public class Tries {

    private final Throttle throttle;
    private final KnownDevice devices;

    Tries(Throttle throttle, KnownDevice devices) {
        this.throttle = throttle;
        this.devices = devices;
    }

    private record Counted(Limit limit, String name) {}

    /** One try at the door, counted as a wrong one until it turns out right. */
    public final class Try {

        private final List<Counted> counted;

        private Try(List<Counted> counted) {
            this.counted = counted;
            counted.forEach(each -> throttle.take(each.limit(), each.name()));
        }

        public void wasRight() {
            counted.forEach(each -> throttle.giveBack(each.limit(), each.name()));
        }
    }

    /** @throws TooMany where there were too many wrong ones just now */
    public Try begin(String username, HttpServerRequest browser) {
        return new Try(devices.of(browser, username)
                .map(device -> List.of(new Counted(Limit.SIGN_IN_FROM_DEVICE, device)))
                .orElseGet(() -> List.of(
                        new Counted(Limit.SIGN_IN_FROM_ADDRESS, Visitor.address(browser)),
                        new Counted(Limit.SIGN_IN_OF_ACCOUNT, Sha256.hex(username)))));
    }

    /** A look for what a link leads to; a link that leads somewhere is right. */
    public Try link(HttpServerRequest browser) {
        return new Try(List.of(new Counted(Limit.LINK, Visitor.address(browser))));
    }

    /** One more proof of somebody who has shown the password, or is signed in. */
    public Try proof(long staffId) {
        return new Try(List.of(new Counted(Limit.PROOF, Long.toString(staffId))));
    }
}
