package org.daybook.presence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.daybook.Browser;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;

/** Hears a stream as a browser does, without one. */
final class Listener implements AutoCloseable {

    private static final String END = "the end of the stream";
    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<String> lists = new LinkedBlockingQueue<>();
    private final HttpResponse<Stream<String>> answer;

    private Listener(HttpResponse<Stream<String>> answer) {
        this.answer = answer;
        var reader = new Thread(this::read);
        reader.setDaemon(true);
        reader.start();
    }

    static Listener open(Browser browser, URI address) {
        try {
            var request = HttpRequest.newBuilder(address)
                    .header("Cookie", browser.cookieHeader())
                    .build();
            return new Listener(HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int status() {
        return answer.statusCode();
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The next list that fits, as a reader sees it; those before it are passed over. */
    String next(Predicate<String> fits) {
        return Stream.generate(this::next).filter(fits).findFirst().orElseThrow();
    }

    void waitForTheEnd() {
        while (!await().equals(END)) {}
    }

    private String next() {
        var list = await();
        return list.equals(END) ? Assertions.fail("the stream ended") : list;
    }

    private String await() {
        try {
            var list = lists.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return list == null ? Assertions.fail("nothing was told") : list;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        var words = new StringBuilder();
        try {
            answer.body().forEach(line -> {
                if (line.startsWith("data:")) {
                    words.append(line.substring("data:".length())).append('\n');
                } else if (line.isEmpty()) {
                    lists.add(Jsoup.parse(words.toString()).text());
                    words.setLength(0);
                }
            });
        } catch (UncheckedIOException e) {
            // The connection broke.
        }
        lists.add(END);
    }

    @Override
    public void close() {
        answer.body().close();
    }
}
