package org.daybook.staff.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;

import org.daybook.staff.Me;
import org.daybook.staff.door.Session;
import org.daybook.web.Flash;

/** Whether it is surely still the person who signed in: asked before acts that would give the newsroom away. */
@RequestScoped
public class Sure {

    private final Me me;
    private final Clock clock;
    private final Flash flash;

    Sure(Me me, Clock clock, Flash flash) {
        this.me = me;
        this.clock = clock;
        this.flash = flash;
    }

    /** Whether the person has shown within ten minutes who they are. */
    public boolean isProven() {
        return Session.isFresh(me.sessionId(), clock.instant());
    }

    /** Asks for the password, and leads back to {@code path} afterwards. Nothing was done yet. */
    public Response ask(String path) {
        return flash.seeOther(address(path), "Nothing was done yet. Show first that it is you.");
    }

    /** Where one shows who one is before going to {@code path}. */
    public static String address(String path) {
        return "/desk/account/confirm?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
