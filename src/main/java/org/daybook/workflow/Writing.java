package org.daybook.workflow;

import org.daybook.staff.Role;

/** Who may change the words, and when. Whether a person may see the briefing at all is asked elsewhere. */
public final class Writing {

    private Writing() {}

    /** Why a person of that role may not write now, as a sentence; empty where they may. */
    public static String refusal(Stage stage, Standing standing, Role role) {
        if (standing == Standing.KILLED) {
            return "This briefing was killed. Nobody can change it any more.";
        }
        return switch (stage) {
            case DRAFT -> "";
            case IN_REVIEW -> role.isEditor() ? "" : "The briefing is in review. Recall it to go on writing.";
            case APPROVED -> role.isEditor() ? "" : "The briefing is approved. Ask an editor to send it back.";
            case SCHEDULED -> "The briefing is scheduled. An editor has to unschedule it first.";
            case PUBLISHED -> "The briefing is published. Start a new version to change it.";
            case SPIKED -> "The briefing is spiked. An editor can take it off the spike.";
        };
    }
}
