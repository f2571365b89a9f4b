package org.daybook.web;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** One of a fixed set of things, as a form or an address names it. */
public final class Choice {

    private Choice() {}

    /** The constant with just that name, or null where there is none, whatever was sent. */
    public static <E extends Enum<E>> @Nullable E of(Class<E> all, @Nullable String name) {
        return Stream.of(all.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** All constants with just one of those names; what names none is left out. */
    public static <E extends Enum<E>> Set<E> all(Class<E> all, Collection<String> names) {
        return Stream.of(all.getEnumConstants())
                .filter(constant -> names.contains(constant.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
