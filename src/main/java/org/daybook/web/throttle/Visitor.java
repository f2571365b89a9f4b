package org.daybook.web.throttle;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

import io.vertx.core.http.HttpServerRequest;

/**
 * Where a request comes from. That is the other end of the connection, or what a proxy says of it where Quarkus is told
 * to trust that proxy ({@code quarkus.http.proxy}).
 */
public final class Visitor {

    private static final int HOUSEHOLD_BYTES = 8;

    private Visitor() {}

    /** The address; of IPv6 the half that stands for a whole household, which has all of the other half to itself. */
    public static String address(HttpServerRequest request) {
        var remote = request.remoteAddress();
        var host = remote == null ? null : remote.hostAddress();
        return host == null ? "local" : household(host);
    }

    static String household(String host) {
        if (!host.contains(":")) {
            return host;
        }
        try {
            var bytes = InetAddress.getByName(host).getAddress();
            return bytes.length > HOUSEHOLD_BYTES ? HexFormat.of().formatHex(bytes, 0, HOUSEHOLD_BYTES) : host;
        } catch (UnknownHostException e) {
            return host;
        }
    }
}
