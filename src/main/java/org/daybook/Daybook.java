package org.daybook;

import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;

/** Starts the newsroom: without arguments it serves, with a command it does that one thing and exits. */
@QuarkusMain
public class Daybook implements QuarkusApplication {

    private final CommandLine.IFactory factory;

    @Inject
    Daybook(CommandLine.IFactory factory) {
        this.factory = factory;
    }

    /** Prepares the data folder before anything reads a setting that depends on it, then hands over to Quarkus. */
    public static void main(String... args) {
        DataFolder.prepare();
        if (args.length > 0) {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.management.host-enabled", "false");
            System.setProperty("quarkus.banner.enabled", "false");
            System.setProperty("quarkus.log.level", "WARN");
        }
        Quarkus.run(Daybook.class, args);
    }

    @Override
    public int run(String... args) {
        if (args.length == 0) {
            Quarkus.waitForExit();
            return 0;
        }
        return new CommandLine(new Commands(), factory)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    Log.error("The command failed", failure);
                    command.getErr().println("This could not be done: " + failure.getMessage());
                    return 1;
                })
                .execute(args);
    }
}
