package org.daybook.briefing.style;

import org.daybook.briefing.style.spread.Place;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a rule asks of the words at a place. It never changes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Required.class, name = "required"),
    @JsonSubTypes.Type(value = Count.class, name = "count"),
    @JsonSubTypes.Type(value = Length.class, name = "length"),
    @JsonSubTypes.Type(value = Wording.class, name = "wording"),
    @JsonSubTypes.Type(value = NoDuplicates.class, name = "duplicates"),
    @JsonSubTypes.Type(value = Labels.class, name = "labels"),
    @JsonSubTypes.Type(value = Sourced.class, name = "sourced")
})
public sealed interface Demand permits Measure, Wording {

    Place place();

    /** What is asked, to follow the name of the place: "at least 3 points". */
    String words();
}
