package org.daybook;

import java.util.concurrent.Callable;

import jakarta.transaction.Transactional;

import org.daybook.log.LogChain;

import picocli.CommandLine.Command;

/** Checks that the log is as it was written. */
@Command(name = "verify", description = "Check that no entry of the log was changed, added or taken out.")
class VerifyCommand implements Callable<Integer> {

    @Override
    @Transactional
    public Integer call() {
        var problems = LogChain.problems();
        problems.forEach(System.err::println);
        if (problems.isEmpty()) {
            System.out.println("The log is sound.");
        }
        return problems.isEmpty() ? 0 : 1;
    }
}
