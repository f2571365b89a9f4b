package org.daybook;

import java.util.concurrent.Callable;

import org.daybook.log.LogChain;
import org.daybook.log.LogHead;

import io.quarkus.narayana.jta.QuarkusTransaction;
import picocli.CommandLine.Command;

/** Checks that the log is as it was written. */
@Command(name = "verify", description = "Check that no entry of the log was changed, added or taken out.")
class VerifyCommand implements Callable<Integer> {

    private static final int MOST_SECONDS = 3_600;

    @Override
    public Integer call() {
        var problems = QuarkusTransaction.requiringNew().timeout(MOST_SECONDS).call(LogChain::problems);
        var end = QuarkusTransaction.requiringNew().call(LogHead::end);
        problems.forEach(System.err::println);
        if (problems.isEmpty()) {
            System.out.println("The log is sound.");
            // Kept elsewhere, it shows whether somebody has written the whole chain anew.
            System.out.println(end);
        }
        return problems.isEmpty() ? 0 : 1;
    }
}
