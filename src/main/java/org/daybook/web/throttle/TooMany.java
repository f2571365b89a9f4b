package org.daybook.web.throttle;

import java.time.Duration;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Something was tried too often. It may be tried again after a while. */
public final class TooMany extends ClientErrorException {

    private static final long serialVersionUID = 1;

    private final long seconds;

    public TooMany(Duration wait) {
        this(Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    private TooMany(long seconds) {
        super(Response.status(429).header(HttpHeaders.RETRY_AFTER, seconds).build());
        this.seconds = seconds;
    }

    /** After how many seconds it may be tried again. */
    public long seconds() {
        return seconds;
    }
}
