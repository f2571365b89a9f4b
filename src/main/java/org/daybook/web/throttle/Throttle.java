package org.daybook.web.throttle;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;

/**
 * Counts what is tried, by who tries it. Each instance counts for itself and remembers a bounded number of names, so
 * with several instances as many times as much may be tried; nothing is ever locked for good.
 */
@ApplicationScoped
public class Throttle {

    private static final int MOST_REMEMBERED = 50_000;

    private record Who(Limit limit, String name) {}

    private final Cache<Who, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterAccess(Duration.ofHours(2))
            .build();

    /**
     * Counts one try.
     *
     * @param name of an account, an address or a device; short
     * @throws TooMany where this one is too many
     */
    public void take(Limit limit, String name) {
        var tried = bucket(limit, name).tryConsumeAndReturnRemaining(1);
        if (!tried.isConsumed()) {
            throw new TooMany(Duration.ofNanos(tried.getNanosToWaitForRefill()));
        }
    }

    /** The try was a good one and does not count. */
    public void giveBack(Limit limit, String name) {
        bucket(limit, name).addTokens(1);
    }

    /** Counts from the start again. */
    void forgetAll() {
        buckets.invalidateAll();
    }

    private Bucket bucket(Limit limit, String name) {
        return buckets.get(new Who(limit, name), who -> Bucket.builder()
                .addLimit(each -> each.capacity(limit.atOnce()).refillGreedy(1, limit.oneMoreAfter()))
                .build());
    }
}
