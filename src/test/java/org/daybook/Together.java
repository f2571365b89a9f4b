package org.daybook;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import io.restassured.response.Response;

/** Several people doing the same thing at the same moment. */
public final class Together {

    private Together() {}

    /** The statuses of what each was answered, lowest first. */
    public static List<Integer> answers(int people, Callable<Response> act) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(people);
        try {
            return pool.invokeAll(Collections.nCopies(people, act)).stream()
                    .map(answer -> {
                        try {
                            return answer.get().statusCode();
                        } catch (InterruptedException | ExecutionException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .sorted()
                    .toList();
        } finally {
            pool.shutdown();
        }
    }
}
