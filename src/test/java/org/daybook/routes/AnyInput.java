package org.daybook.routes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What no form of ours sends, percent-encoded as it goes over the wire. */
final class AnyInput {

    static final List<String> VALUES = Stream.concat(
                    Stream.of(
                            "",
                            "0",
                            "-1",
                            "1",
                            "2147483647",
                            "2147483648",
                            "9223372036854775807",
                            "9223372036854775808",
                            "999999999999999999",
                            "1e9",
                            "1.5",
                            "0x10",
                            "NaN",
                            "true",
                            "null",
                            "%00",
                            "a%00b",
                            "%FF%FE",
                            "%C0%AF",
                            "%ED%A0%80",
                            "%F0%9F%98%80",
                            "%E2%80%AE",
                            "%EF%BF%BD",
                            "%EF%BF%BF",
                            "%1B%5B31m",
                            "%0D%0AX-Injected:%201",
                            "%0ASet-Cookie:%20injected=1",
                            "%20",
                            "%E2%80%A8",
                            "%C2%85",
                            "+",
                            "%2F",
                            "%5C",
                            "..%2F..%2Fetc",
                            "%3Cscript%3E",
                            "%27",
                            "%22",
                            "%27%20or%201=1--",
                            "%7Bx%7D",
                            "%24%7Bx%7D",
                            "%25",
                            "%25s%25n",
                            "[]",
                            "%7B%7D",
                            "a,b,,",
                            "2026-02-30",
                            "0000-00-00",
                            "+999999999-12-31",
                            "-999999999-999999999",
                            "999999999999999999-1",
                            "0-0",
                            "DRAFT",
                            "draft",
                            "LIVE",
                            "STORY",
                            "r999999999",
                            "s1",
                            "p1",
                            "%F0%9D%95%B3",
                            "%D9%A1%D9%A2"),
                    Stream.of(
                            "9".repeat(400),
                            "a".repeat(3_000),
                            "%C3%BC".repeat(500),
                            "%CC%81".repeat(600),
                            "(".repeat(500)))
            .toList();

    /** What no database and no page must ever meet. */
    static final List<String> NO_TEXT = List.of("%00", "%FF%FE", "%ED%A0%80", "a%00b", "%C0%AF");

    static final List<String> HEADERS = List.of(
            "Accept: x",
            "Accept: application/json",
            "Accept: text/event-stream",
            "Accept: */*;q=x",
            "Accept: ,",
            "Accept-Language: xx-" + "y".repeat(50),
            "Accept-Language: *;q=9",
            "Accept-Encoding: gzip;q=x",
            "If-None-Match: " + "\"x\",".repeat(200),
            "If-None-Match: *",
            "If-Modified-Since: yesterday",
            "Range: bytes=0-0",
            "Range: bytes=9-1,-",
            "Authorization: Basic eA==",
            "Authorization: Bearer x",
            "Authorization: Bearer \u0000",
            "Authorization: Bearer " + "x".repeat(4_000),
            "Authorization: " + "x".repeat(500),
            "Authorization: ",
            "Cookie: daybook-session=x; daybook-form=x; daybook-said=%00",
            "Cookie: daybook-session=\"; daybook-said=AA==",
            "Cookie: daybook-session=" + "x".repeat(3_000),
            "Cookie: ;;;=;=x",
            "Cookie: daybook-said=gAAA",
            "Host: evil.example",
            "Host: " + "x".repeat(300),
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Proto: https",
            "X-Forwarded-For: '; drop",
            "X-Forwarded-Prefix: /x",
            "X-HTTP-Method-Override: DELETE",
            "X-Original-URL: /desk",
            "Content-Type: x",
            "Content-Type: multipart/form-data",
            "Origin: null",
            "Sec-Fetch-Site: x",
            "Expect: 100-continue",
            "Expect: x",
            "User-Agent: " + "x".repeat(3_000),
            "User-Agent: \u001B[31m\u0007",
            "Referer: javascript:x",
            "Last-Event-ID: x",
            "Accept: \u00FF\u00FE");

    static final List<String> TYPES = List.of(
            "application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded; charset=x",
            "application/x-www-form-urlencoded; charset=UTF-16",
            "multipart/form-data; boundary=b",
            "multipart/form-data",
            "multipart/mixed; boundary=b",
            "application/json",
            "application/json; charset=x",
            "application/xml",
            "text/plain",
            "x",
            "");

    static final List<byte[]> BODIES = Stream.of(
                    "",
                    "%",
                    "%zz=%zz",
                    "a=%00&=&&&=x",
                    "headline=%FF&text=%00&name=%ED%A0%80",
                    "\u0000\u00FF",
                    "{}",
                    "[",
                    "{\"copy\":{\"headline\":[1]}}",
                    "[".repeat(3_000),
                    "null",
                    "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
                    "--b\r\n\r\n--b--",
                    "--b\r\nContent-Disposition: form-data; name=\"headline\"\r\n\r\n\u0000\u00FF\r\n--b--\r\n",
                    "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"../../x\u0000\"\r\n\r\nx\r\n--b--\r\n",
                    "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\u00FF\"\r\nContent-Type: x\r\n\r\nx\r\n--b--\r\n",
                    "--b\r\nContent-Disposition: x\r\n\r\n",
                    "--b\r\n" + "X: y\r\n".repeat(200) + "\r\n--b--")
            .map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
            .toList();

    static final List<String> NO_REQUESTS = List.of(
            "\r\n\r\n",
            "x\r\n\r\n",
            "GET\r\n\r\n",
            "GET /\r\n\r\n",
            "GET / HTTP/9.9\r\n\r\n",
            "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: [::1\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nX: " + "y".repeat(20_000) + "\r\n\r\n",
            "GET /" + "y".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\n: x\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nX\u0000: x\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nX: x\u0000y\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\n x: folded\r\nConnection: close\r\n\r\n",
            "GET /\u0000 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /\u00FF HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "POST /login HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\nConnection: close\r\n\r\n",
            "POST /login HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\nConnection: close\r\n\r\n",
            "POST /login HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\nConnection: close\r\n\r\nxy",
            "POST /login HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n",
            "POST /login HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n");

    private AnyInput() {}

    /** Short and in one line, for messages. */
    static String shown(String value) {
        var line = value.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
