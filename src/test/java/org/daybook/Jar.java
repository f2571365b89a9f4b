package org.daybook;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The packaged program in a folder of its own, run as whoever runs a newsroom runs it. */
final class Jar implements AutoCloseable {

    /** What a command said and how it ended. */
    record Ended(int code, String output) {}

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final Map<String, String> settings;
    private final Path output;
    private int port;
    private Process server;

    private Jar(Path folder, Map<String, String> settings) throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.output = folder.resolve("output.txt");
        this.port = freePort();
        this.server = start(List.of(), port);
    }

    /** Serves from an empty or used folder; returns once it answers. */
    static Jar serving(Path folder, Map<String, String> settings) throws IOException, InterruptedException {
        var jar = new Jar(folder, settings);
        jar.awaitAnswer();
        return jar;
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    int port() {
        return port;
    }

    /** A command in the same folder, beside the server. */
    Ended run(String input, String... command) throws IOException, InterruptedException {
        var process =
                builder(List.of(command), freePort()).redirectErrorStream(true).start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    /** Ends the server without a word, as a loss of the machine would. */
    void kill() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    void startAgain() throws IOException, InterruptedException {
        port = freePort();
        server = start(List.of(), port);
        awaitAnswer();
    }

    String page(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Override
    public void close() throws InterruptedException {
        server.destroy();
        if (!server.waitFor(20, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private Process start(List<String> command, int onPort) throws IOException {
        return builder(command, onPort)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private ProcessBuilder builder(List<String> command, int onPort) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var whole = new ArrayList<>(List.of(java, "-jar", Objects.requireNonNull(System.getProperty("daybook.jar"))));
        whole.addAll(command);
        var builder = new ProcessBuilder(whole).directory(folder.toFile());
        builder.environment().putAll(settings);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(onPort));
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(freePort()));
        return builder;
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && server.isAlive()) {
            try {
                page("/login");
                return;
            } catch (IOException notYet) {
                server.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }
        throw new IllegalStateException("The server does not answer: " + output());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
