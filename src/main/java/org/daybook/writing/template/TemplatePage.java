package org.daybook.writing.template;

import java.util.List;
import java.util.Map;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Shortcoming;
import org.daybook.briefing.difference.Difference;
import org.daybook.briefing.template.Template;
import org.daybook.briefing.template.TemplateWords;
import org.daybook.writing.EditPage;

import org.jspecify.annotations.Nullable;

/**
 * All that the form of a template shows.
 *
 * @param template the one that is kept, or null for one that is not kept yet
 * @param words what is in its own fields
 * @param copy what is in the fields of the briefing, blank points included
 * @param problems what keeps it from being kept, by field
 * @param theirs what the words in the form would change in those that somebody else kept meanwhile, if they did
 */
record TemplatePage(
        @Nullable Template template,
        TemplateWords words,
        Copy copy,
        Map<String, String> problems,
        @Nullable Difference theirs) {

    static TemplatePage fresh(Copy copy) {
        return new TemplatePage(null, new TemplateWords("", "", copy), copy, Map.of(), null);
    }

    static TemplatePage of(Template template) {
        var words = new TemplateWords(template.name, template.description, template.copy);
        return new TemplatePage(template, words, template.copy, Map.of(), null);
    }

    public String title() {
        return template == null ? "New template" : template.name;
    }

    public String action() {
        return form().action();
    }

    /** The version that the next change is based on. */
    public int version() {
        return template == null ? -1 : template.version;
    }

    /** The fields of the briefing. */
    public EditPage form() {
        return EditPage.ofTemplate(template == null ? null : template.id, copy, wrong());
    }

    public String wrongWith(String field) {
        return problems.getOrDefault(field, "");
    }

    private List<Shortcoming> wrong() {
        return problems.entrySet().stream()
                .map(problem -> new Shortcoming(problem.getKey(), problem.getValue()))
                .toList();
    }
}
