package org.daybook.log;

/** What somebody did, as the log tells it: "Ada Okafor <i>submitted</i> the briefing". */
public enum Act {
    STARTED("started"),
    SAVED("saved"),
    RESTORED("put back earlier words of"),
    NAMED("named a revision of"),
    IMPORTED("imported"),
    SUBMITTED("submitted"),
    RECALLED("recalled"),
    SENT_BACK("sent back"),
    APPROVED("approved"),
    APPROVED_SECTIONS("approved sections of"),
    PUBLISHED("published"),
    PUBLISHED_UNREVIEWED("published without review"),
    CONFIRMED("confirmed what was published without review of"),
    BROUGHT_IN("brought in"),
    REOPENED("started a new version of"),
    DISCARDED("discarded the new version of"),
    SPIKED("spiked"),
    UNSPIKED("unspiked"),
    WITHDRAWN("withdrew"),
    REINSTATED("reinstated"),
    KILLED("killed"),
    REMARKED("remarked on"),
    RESOLVED("resolved a remark on"),
    REMARK_REOPENED("reopened a remark on"),
    ANSWERED("answered a remark on"),
    REMARK_WAIVED("waived a remark on"),
    WAIVED("waived a rule of house style for"),
    WAIVER_REVOKED("revoked a waiver on"),
    STYLE_CHANGED("changed the"),
    FOUR_EYES_OFF("let one pair of eyes do for the topic"),
    FOUR_EYES_ON("asked for four eyes again on the topic"),
    TEMPLATE_ADDED("added the template"),
    TEMPLATE_CHANGED("changed the template"),
    TEMPLATE_REMOVED("removed the template"),
    STAFF_ADDED("added to the staff"),
    STAFF_CHANGED("changed the account of"),
    STAFF_DISABLED("disabled"),
    STAFF_ENABLED("enabled"),
    PASSWORD_CHANGED("changed the password of"),
    INVITED("invited to the staff"),
    LINK_MADE("made a password link for"),
    PROFILE_CHANGED("changed the profile of"),
    SESSIONS_ENDED("ended sessions of"),
    FACTOR_ON("turned on the second factor of"),
    FACTOR_OFF("turned off the second factor of"),
    FACTOR_CODES("made recovery codes for"),
    FACTOR_RULE("changed who needs a second factor:"),
    TOKEN_MADE("made an API token for"),
    TOKEN_REVOKED("revoked an API token of"),
    SIGNED_IN("signed in"),
    SIGNED_OUT("signed out");

    private final String words;

    Act(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
