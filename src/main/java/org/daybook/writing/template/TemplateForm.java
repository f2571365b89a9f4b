package org.daybook.writing.template;

import java.util.Objects;

import org.daybook.briefing.template.TemplateWords;
import org.daybook.writing.BriefingForm;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a browser sends from the form of a template: its name, what it is for, and the fields of a briefing. */
public class TemplateForm extends BriefingForm {

    @RestForm
    @Nullable
    String name;

    @RestForm
    @Nullable
    String description;

    /** The version of the template that was in the form. */
    @RestForm
    @Nullable
    Integer seen;

    TemplateWords words() {
        return new TemplateWords(
                Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(description, ""), copy());
    }

    int seenVersion() {
        return Objects.requireNonNullElse(seen, -1);
    }
}
