package org.daybook.web.guard;

import jakarta.ws.rs.ForbiddenException;

/** A form came without the token of a page that this browser was given. Nothing was changed. */
public final class StaleForm extends ForbiddenException {

    private static final long serialVersionUID = 1;
}
