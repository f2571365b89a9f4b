package org.daybook.briefing;

import org.daybook.staff.Staff;
import org.daybook.web.Moment;
import org.daybook.workflow.Said;
import org.daybook.workflow.Transition;

/** Somebody wants to make a transition, says what it asks for, and when. */
public record Move(Transition transition, Staff who, Said said, Moment when) {}
