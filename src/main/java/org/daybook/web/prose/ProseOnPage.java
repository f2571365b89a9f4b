package org.daybook.web.prose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import io.quarkus.qute.RawString;

/** Puts formatted text on a page. The only place whose words a template does not escape; the sanitiser has. */
@ApplicationScoped
@Named("prose")
public class ProseOnPage {

    public RawString formatted(String text) {
        return new RawString(Formatting.html(text));
    }
}
