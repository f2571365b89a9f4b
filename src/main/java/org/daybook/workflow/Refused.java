package org.daybook.workflow;

import java.util.List;
import java.util.stream.Collectors;

/** A move that the rules do not allow, with every reason. Nothing was changed. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Refusal> refusals;

    public Refused(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::words).collect(Collectors.joining(" ")));
        this.refusals = List.copyOf(refusals);
    }

    /** A refusal to let somebody write where the stage does not allow it. */
    public static Refused writing(String words) {
        return new Refused(List.of(new Refusal(Refusal.Reason.STAGE, words)));
    }

    /** All reasons, in the order of {@link Refusal.Reason}. */
    public List<Refusal> refusals() {
        return refusals;
    }

    public boolean has(Refusal.Reason reason) {
        return refusals.stream().anyMatch(refusal -> refusal.reason() == reason);
    }

    /** Whether all that is wrong is that the person did not say something that was asked for. */
    public boolean onlyUnsaid() {
        return refusals.stream().allMatch(refusal -> refusal.reason() == Refusal.Reason.NOT_SAID);
    }
}
