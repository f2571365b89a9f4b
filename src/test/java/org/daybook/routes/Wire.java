package org.daybook.routes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.daybook.Browser;

import io.restassured.RestAssured;

/** A visitor who sends what no library would: bytes, as they are, over a connection of their own. */
public final class Wire {

    static final String FORM = "application/x-www-form-urlencoded";

    private static final int PATIENCE_MILLISECONDS = 10_000;
    private static final Pattern LENGTH = Pattern.compile("\ncontent-length: (\\d+)\r\n");

    private final List<String> always = new ArrayList<>();

    private Wire() {}

    public static Wire anonymous() {
        return new Wire();
    }

    /** With the cookies that {@code browser} has now. */
    public static Wire as(Browser browser) {
        return new Wire().with("Cookie: " + browser.cookieHeader());
    }

    Wire with(String header) {
        var other = new Wire();
        other.always.addAll(always);
        other.always.add(header);
        return other;
    }

    /** What came back. The names of headers are in lower case; what comes twice is joined by a line end. */
    public record Answer(int status, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }

        /** Whether the visitor was sent to the door. */
        public boolean isSentToTheDoor() {
            return status == 303 && header("location").startsWith("/login") && !headers.containsKey("set-cookie");
        }
    }

    public Answer get(String target) {
        return send("GET", target, new byte[0]);
    }

    public Answer post(String target, String form) {
        return send("POST", target, form.getBytes(StandardCharsets.UTF_8), "Content-Type: " + FORM);
    }

    public Answer send(String method, String target, byte[] body, String... headers) {
        var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        var all = new ArrayList<>(always);
        all.addAll(List.of(headers));
        if (all.stream().noneMatch(header -> header.startsWith("Host:"))) {
            all.add("Host: localhost:" + RestAssured.port);
        }
        all.add("Connection: close");
        if (!method.equals("GET") || body.length > 0) {
            all.add("Content-Length: " + body.length);
        }
        all.forEach(header -> head.append(header).append("\r\n"));
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        return raw(bytes.toByteArray());
    }

    /** Sends just these bytes. Where nothing comes back the status is 0. */
    static Answer raw(byte[] bytes) {
        return raw(bytes, PATIENCE_MILLISECONDS);
    }

    static Answer raw(byte[] bytes, int patience) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(patience);
            try {
                socket.getOutputStream().write(bytes);
                socket.getOutputStream().flush();
            } catch (IOException e) {
                // The server may have answered and hung up before it had heard it all.
            }
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Answer read(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        var rest = new ByteArrayOutputStream();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                head.write(next);
                if (next == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                    break;
                }
            }
            var told = head.toString(StandardCharsets.ISO_8859_1).toLowerCase(java.util.Locale.ROOT);
            var length = LENGTH.matcher(told);
            if (length.find()) {
                rest.writeBytes(in.readNBytes(Integer.parseInt(length.group(1))));
            } else if (!told.contains("text/event-stream")) {
                in.transferTo(rest);
            }
        } catch (IOException e) {
            // Hung up on us, or silent for too long; what came before counts.
        }
        var lines = head.toString(StandardCharsets.UTF_8).split("\r\n");
        if (!lines[0].startsWith("HTTP/1.1 ")) {
            return new Answer(0, Map.of(), "");
        }
        var headers = new TreeMap<String, String>();
        for (int i = 1; i < lines.length; i++) {
            var colon = lines[i].indexOf(':');
            headers.merge(
                    lines[i].substring(0, Math.max(0, colon)).toLowerCase(java.util.Locale.ROOT),
                    lines[i].substring(colon + 1).strip(),
                    (one, two) -> one + "\n" + two);
        }
        var chunked = "chunked".equals(headers.get("transfer-encoding"));
        var body = chunked ? joined(rest.toByteArray()) : rest.toByteArray();
        return new Answer(
                Integer.parseInt(lines[0].substring(9, 12)), headers, new String(body, StandardCharsets.UTF_8));
    }

    private static byte[] joined(byte[] chunks) {
        var text = new String(chunks, StandardCharsets.ISO_8859_1);
        var body = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            var end = text.indexOf("\r\n", at);
            var size = end < 0
                    ? 0
                    : Integer.parseInt(
                            text.substring(at, end).replaceAll(";.*", "").strip(), 16);
            if (size == 0) {
                break;
            }
            body.append(text, end + 2, Math.min(text.length(), end + 2 + size));
            at = end + 2 + size + 2;
        }
        return body.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
